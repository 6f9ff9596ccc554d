using System.Text.RegularExpressions;

namespace SevenHours.Language;

/// <summary>Numbers of passports, identity cards and persons: behind a word that says so, or of a pattern that nothing else has.</summary>
internal static partial class DocumentNumberScan
{
    private const int LeastDigits = 5;

    public static void Run(LintText lint)
    {
        if (!lint.Traits.HasFlag(TextTraits.Digit)) return;
        foreach (Match match in Persons().Matches(lint.Text)) lint.Report(StrayKind.DocumentNumber, match.Index, match.Index + match.Length);
        foreach (Match match in Named().Matches(lint.Text))
        {
            var number = match.Groups["number"];
            var digits = number.Value.Count(char.IsAsciiDigit);
            if (digits < LeastDigits || Year().IsMatch(number.ValueSpan)) continue;
            lint.Judge(StrayKind.DocumentNumber, number.Index, number.Index + number.Length, number.Value.StartsWith("UTO", StringComparison.OrdinalIgnoreCase));
        }
    }

    // Italian fiscal codes; American social security numbers.
    [GeneratedRegex(
        @"(?<!\w)(?:[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]|[0-9]{3}-[0-9]{2}-[0-9]{4})(?![\w-])", RegexOptions.CultureInvariant)]
    private static partial Regex Persons();

    [GeneratedRegex(
        @"(?<!\w)(?:passports?|identity cards?|id cards?|id (?:no|number)|national id|residence permits?|travel documents?|driving licen[cs]es?|visas?|паспорт\w{0,3}|загранпаспорт\w{0,3}|удостоверени\w{1,3}|вид\w{0,2} на жительство|جواز سفر|جواز السفر|جواز|بطاقة هوية|بطاقة الهوية|گذرنامه|شناسنامه)(?: (?:no|nr|number|with the number|series|серии|серия|номер|رقم))?[ .:,#№-]{1,4}(?:no|number|№|номер|رقم)?[ .:]{0,2}(?<number>(?:[A-Z]{1,3}[ -]?)?[0-9](?:[ -]?[0-9]){3,11}[A-Z]?|[A-Z0-9]{7,12})(?![\w/])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // 2031-11-18 and 2031-0044 are a date and a reference.
    [GeneratedRegex("^[12][0-9]{3}-[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
