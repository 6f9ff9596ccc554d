using System.Globalization;
using System.Text.Json;
using SevenHours.Programmes;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.National;

/// <summary>The frame of national practice in the reader's language.</summary>
internal static class NationalWords
{
    public static string Id(FrameRow row) => JsonNamingPolicy.SnakeCaseLower.ConvertName(row.ToString());

    public static FrameRow? RowOf(string? id) => PracticeFrame.Rows.Cast<FrameRow?>().FirstOrDefault(row => Id(row!.Value) == id);

    public static string Title(FrameRow row, Reader reader) => reader.Words[$"national.row.{Id(row)}"];

    public static string Answer(FrameRow row, string answer, Reader reader) => reader.Words[$"national.answer.{Id(row)}.{answer}"];

    /// <summary>What can be compared in a cell, in words: the answers, or the days.</summary>
    public static string Short(PracticeCell cell, Reader reader) => cell.Days is { } days
        ? cell.ChildDays is { } child && child != days
            ? $"{Days(days, reader)} · {reader.Words["national.days.child", ("days", Days(child, reader))]}"
            : Days(days, reader)
        : string.Join(reader.Language.Comma, cell.Answers.Select(answer => Answer(cell.Row, answer, reader)));

    private static string Days(int days, Reader reader) => days == 0 ? reader.Words["national.days.none"] : reader.Words["national.days", ("n", days)];

    /// <summary>Who states it, where and when: what stands beside every presentation.</summary>
    public static string Stated(Presentation presentation, Reader reader)
    {
        var day = CourseDatesShort(presentation.StatedOn, reader);
        return presentation.Presenter.Length > 0
            ? reader.Words["national.stated.by", ("name", Apart(presentation.Presenter)), ("day", Apart(day))]
            : reader.Words["national.stated", ("day", Apart(day))];
    }

    /// <summary>A country with the year it tells of.</summary>
    public static string Named(Presentation presentation, Reader reader) =>
        string.Create(CultureInfo.InvariantCulture, $"{Countries.Name(presentation.Country, reader.Language.Tag)} {presentation.Year}");

    private static string CourseDatesShort(DateOnly day, Reader reader) => Programmes.CourseDates.Short(day, reader.Language.Tag);

    // A name keeps its own direction within a sentence of another.
    private static string Apart(string words) => $"\u2068{words}\u2069";
}
