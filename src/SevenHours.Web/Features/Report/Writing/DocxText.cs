using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Report;

/// <summary>Words, footnote numbers and addresses inside a Word document.</summary>
internal static class DocxText
{
    /// <summary>Words in the direction of the language; an id or a hash keeps left to right.</summary>
    public static Run Run(UiLanguage language, string text, bool isCode = false)
    {
        var run = new Run();
        if (language.RightToLeft && !isCode && HasArabic(text))
            run.Append(new RunProperties(new RightToLeftText()));
        run.Append(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    /// <summary>The number of a footnote as a link to it; nothing for none.</summary>
    public static IEnumerable<OpenXmlElement> References(ReportDocument document, int note)
    {
        if (note == 0)
            yield break;
        var found = document.Notes[note - 1];
        if (!document.HasAnnex)
            yield return new Run(new RunProperties(new RunStyle { Val = "Reference" }), new Text(found.Reference));
        else
            yield return new Hyperlink(new Run(new RunProperties(new RunStyle { Val = "Reference" }), new Text(found.Reference))) { Anchor = found.Anchor, History = true };
    }

    /// <summary>A place that links lead to, around nothing.</summary>
    public static IEnumerable<OpenXmlElement> Place(string name, int id)
    {
        var number = id.ToString(CultureInfo.InvariantCulture);
        yield return new BookmarkStart { Id = number, Name = name };
        yield return new BookmarkEnd { Id = number };
    }

    /// <summary>Whether words hold a letter that runs from right to left.</summary>
    public static bool HasArabic(string text) => text.Any(IsArabic);

    private static bool IsArabic(char c) => c is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufefc';

    // XML has no place for control characters, which typed words may hold.
    public static string Clean(string text) => text.Any(c => char.IsControl(c) && c is not ('\t' or '\n'))
        ? string.Concat(text.Where(c => !char.IsControl(c) || c is '\t' or '\n'))
        : text;
}
