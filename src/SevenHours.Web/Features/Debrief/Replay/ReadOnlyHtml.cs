using System.Text.RegularExpressions;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>Makes of a live part what it was: nothing on it leads anywhere, sends anything or announces itself.</summary>
public static partial class ReadOnlyHtml
{
    /// <summary>The part without addresses and presses.</summary>
    /// <param name="html">Drawn by the components of the live page.</param>
    /// <param name="prefix">Stands before every id, so that two of the same kind fit on a page; empty for none.</param>
    /// <param name="withLinks">Whether its addresses stay: those of a part that was drawn for looking back.</param>
    public static string Of(string html, string prefix, bool withLinks = false)
    {
        var still = Pressed().Replace(html, "");
        if (!withLinks)
            still = Links().Replace(still, link => Addresses().Replace(link.Value, ""));
        return prefix.Length == 0 ? still : Ids().Replace(still, $"$1{prefix}");
    }

    [GeneratedRegex("\\s(?:hx-[\\w:-]+|data-say\\d|popovertarget|popovertargetaction|data-key)=\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Pressed();

    [GeneratedRegex("<a\\b[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Links();

    [GeneratedRegex("\\s(?:href|target|download)=\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Addresses();

    [GeneratedRegex("(\\s(?:id|for|aria-labelledby|aria-controls|aria-describedby)=\")", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
