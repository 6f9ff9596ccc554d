using System.Text.RegularExpressions;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>The kinds of pages that were met: pages that differ by whom or what they are about alone are one kind.</summary>
internal sealed partial class Kinds
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether a page is of a kind that was not met before, and may be walked to; it is met from now on.</summary>
    public bool IsNew(string address) => address.Length > 0 && !Aside().IsMatch(address) && _known.Add(Of(address));

    /// <summary>The kind of a page.</summary>
    public static string Of(string address)
    {
        var parts = address.Split('?', 2);
        var path = Thing().Replace(Key().Replace(parts[0], "*"), "/$1/*");
        var asked = parts[1..].SelectMany(query => query.Split('&')).Select(pair => pair.Split('=')[0])
            .Where(name => name is not ("lang" or "theme" or "said" or "sent" or "done" or "with")).Distinct().Order(StringComparer.Ordinal);
        return $"{path}?{string.Join(',', asked)}".TrimEnd('?');
    }

    // Files, and what changes how one reads.
    [GeneratedRegex("sign-out|/scale/|/theme/|/language/|/look|/events\\?of|\\.(csv|xlsx|docx|json|jsonl|ics|zip|pdf|svg|png|jwt|md|txt|xml|gexf|graphml)\\b|format=|download|/files?/|/api/|/photos?/")]
    private static partial Regex Aside();

    [GeneratedRegex("[0-9a-f]{8,}|[a-z0-9]{8,13}(?=/|$)")]
    private static partial Regex Key();

    [GeneratedRegex("/(do|law|drafts|tips|papers|practices|seats?|people|wall|facts?|items?|requests|files?|persons?|sites|operations|letters|messages|agencies|handbook|events|report|sessions|tests|forms|tasks|works|attendance|competences|trainers|countries|measures|places|lines|sheet|described|charts?|phones?|scenes?|interviews?|meetings?|decisions|moments)/[^/]+")]
    private static partial Regex Thing();
}
