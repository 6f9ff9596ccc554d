using System.Text.RegularExpressions;
using SevenHours.Testing;

namespace SevenHours.Browser.Tests.Tour.Everywhere;

/// <summary>The kinds of pages that were met: pages that differ by whom or what they are about alone are one kind.</summary>
/// <param name="open">What everybody in an exercise meets outside it, and in its debrief, and meets once for all of them; null for who walks alone.</param>
internal sealed partial class Kinds(Kinds? open = null)
{
    // What stands in an address as it is; every other part of it is somebody's or something's key.
    private static readonly HashSet<string> s_fixed = [.. Directory.EnumerateFiles(Repository.PathOf("src/SevenHours.Web"), "*.*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".razor" && !file.Contains("/obj/", StringComparison.Ordinal))
        .SelectMany(file => Fixed().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))];

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Whether some kinds are met once for several people.</summary>
    public bool IsShared => open is not null;

    /// <summary>Whether a page is of a kind that was not met before, and may be walked to; it is met from now on.</summary>
    public bool IsNew(string address) => address.Length > 0 && !Aside().IsMatch(address)
        && (open is not null && (!address.StartsWith("/exercises/", StringComparison.Ordinal) || address.Contains("/debrief", StringComparison.Ordinal)) ? open.IsNew(address) : _known.Add(Of(address)));

    /// <summary>The kind of a page.</summary>
    public static string Of(string address)
    {
        var parts = address.Split('?', 2);
        var path = Thing().Replace(string.Join('/', parts[0].Split('/').Select(part => part.Length == 0 || s_fixed.Contains(part) ? part : "*")), "/$1/*");
        // Every part of the debrief carries on at which moment it is read, and what was chosen in another.
        var isPart = path.Contains("/debrief/", StringComparison.Ordinal);
        var asked = parts[1..].SelectMany(query => query.Split('&')).Select(pair => pair.Split('=')[0])
            .Where(name => name is not ("" or "lang" or "theme" or "said" or "sent" or "done" or "with") && !(isPart && name is "at" or "day" or "fact" or "measure")).Distinct().Order(StringComparer.Ordinal);
        return $"{path}?{string.Join(',', asked)}".TrimEnd('?');
    }

    // Files, and what changes how one reads.
    [GeneratedRegex("sign-out|/scale/|/theme/|/language/|/look|/events\\?of|\\.(csv|xlsx|docx|json|jsonl|ics|zip|pdf|svg|png|jwt|md|txt|xml|gexf|graphml)\\b|format=|download|/files?/|/api/|/photos?/")]
    private static partial Regex Aside();

    [GeneratedRegex("[/\"]([a-z][a-z-]+)(?=[/\"?])")]
    private static partial Regex Fixed();

    // After these stands a name that may be a word of its own.
    [GeneratedRegex("/(do|law|drafts|tips|papers|practices|seats?|people|facts?|items?|requests|persons?|sites|operations|letters|messages|agencies|handbook|events|sessions|tests|forms|tasks|works|competences|measures|places|lines|sheet|described|scenes?|interviews?|decisions|moments)/(?!new\\b)[^/]+")]
    private static partial Regex Thing();
}
