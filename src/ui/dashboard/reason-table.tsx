import { say } from '#src/language/index.ts';
import { ReasonCode, titleOf } from '#src/verdict/index.ts';

/** How many contacts each reason holds back, the most first. @param reasons by code */
export function ReasonTable({
  reasons,
  locale,
}: {
  reasons: Readonly<Record<string, number>>;
  locale: string;
}) {
  const number = new Intl.NumberFormat(locale);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('Why')}</th>
          <th scope="col" class="number">
            {say('Contacts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(reasons)
          .sort(([, a], [, b]) => b - a)
          .map(([code, count]) => (
            <tr key={code}>
              <td>{titleOf(ReasonCode.parse(code))}</td>
              <td class="number">{number.format(count)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
