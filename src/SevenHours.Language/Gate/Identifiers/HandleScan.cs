using System.Text.RegularExpressions;

namespace SevenHours.Language;

/// <summary>Names on social networks: behind an at, or behind the name of a network. Names that end in .example are free.</summary>
internal static partial class HandleScan
{
    public static void Run(LintText lint)
    {
        if (lint.Traits.HasFlag(TextTraits.At)) Ats(lint);
        if (lint.Traits.HasFlag(TextTraits.Underscore) || lint.Traits.HasFlag(TextTraits.Digit) || lint.Traits.HasFlag(TextTraits.Dot))
        {
            foreach (Match match in Named().Matches(lint.Text)) Judge(lint, match.Groups["name"].Index, match.Groups["name"].Length);
        }
    }

    private static void Ats(LintText lint)
    {
        var text = lint.Text;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var end = at + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.' or '-')) end++;
            while (end > at + 1 && text[end - 1] is '.' or '-') end--;
            if (end - at < 3 || lint.IsWordAt(at - 1) || !text.AsSpan(at + 1, end - at - 1).ContainsAnyExceptInRange('0', '9')) continue;
            Judge(lint, at, end - at);
        }
    }

    private static void Judge(LintText lint, int start, int length) =>
        lint.Judge(StrayKind.Handle, start, start + length, TopDomains.IsReserved(lint.Text.Substring(start, length).TrimStart('@')));

    // The name has a sign that words of a sentence have not.
    [GeneratedRegex(
        @"(?<!\w)(?:telegram|instagram|insta|facebook|tiktok|twitter|snapchat|whatsapp|viber|skype|discord|vkontakte|linkedin|youtube|onlyfans|телеграм\w{0,4}|инстаграм\w{0,4}|тикток\w{0,2}|фейсбук\w{0,2}|вконтакте|скайп\w{0,2}|تيليجرام|تلغرام|انستغرام|فيسبوك|تيك توك)(?: (?:as|name|user|account|id|handle|nick|channel|под именем|ник|аккаунт|канал))?[ :=]{1,3}(?<name>(?=[a-z0-9_.]{0,30}[a-z])(?=[a-z0-9.]{0,30}[_0-9]|[a-z0-9]{1,30}\.[a-z0-9])[a-z0-9_][a-z0-9_.]{2,31})(?<!\.)(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
