using System.Net;

namespace SevenHours.Web.Features.Report;

/// <summary>Words inside a drawing.</summary>
internal static class SvgWords
{
    /// <summary>The words, safe inside markup.</summary>
    public static string Of(string words) => WebUtility.HtmlEncode(words);
}
