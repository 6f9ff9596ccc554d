using System.Globalization;

namespace SevenHours.Web.Features.Report;

/// <summary>A table of a report.</summary>
/// <param name="Id">Its stable name, such as <c>measures</c>.</param>
/// <param name="Title">What it lists.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; each has a cell for each column.</param>
public sealed record ReportTable(string Id, string Title, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>Whether it is looked up rather than read: folded in a page, and left to the file of evidence in a document to read.</summary>
    public bool IsDetail { get; init; }

    /// <summary>Whether people write in it by hand, so that its rows are high.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The address of a row of the annex, to which footnotes lead; null for all other rows.</summary>
    public string? AnchorOf(ReportRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var number = row.Cells[0].Value?.ToString("0", CultureInfo.InvariantCulture);
        return Id switch { AnnexSection.Footnotes => "n" + number, AnnexSection.Events => "e" + number, _ => null };
    }
}

/// <summary>A column.</summary>
/// <param name="Id">Its stable name, in English, such as <c>value</c>.</param>
/// <param name="Title">Its head.</param>
/// <param name="Share">How much of the width it takes, beside the others.</param>
public sealed record ReportColumn(string Id, string Title, int Share = 2)
{
    /// <summary>Whether it is looked up rather than read, such as a formula and its source.</summary>
    public bool IsDetail { get; init; }
}

/// <summary>A row.</summary>
/// <param name="Cells">One cell for each column.</param>
/// <param name="Note">The number of the footnote it rests on; 0 only where the row counts nothing and names no event.</param>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells, int Note = 0)
{
    /// <summary>The place of the cell that carries the footnote: the first figure, else the first cell.</summary>
    public int FigurePlace => Math.Max(0, Cells.TakeWhile(cell => cell.Value is null).Count() is var place && place < Cells.Count ? place : 0);
}

/// <summary>A cell.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Value">The figure behind it; null when it is words.</param>
/// <param name="Unit">The unit of the figure: <c>s</c>, <c>percent</c>, <c>count</c>, <c>points</c>, a currency; empty for words.</param>
/// <param name="IsCode">Whether it is an id, a hash or a number of an event: the same in every language, left to right.</param>
public sealed record ReportCell(string Text, decimal? Value = null, string Unit = "", bool IsCode = false)
{
    /// <summary>A cell of words is a text.</summary>
    public static implicit operator ReportCell(string? text) => new(text ?? "");
}

/// <summary>A footnote: what a figure counts, and the events it rests on.</summary>
/// <param name="Number">From 1, in order of first mention.</param>
/// <param name="Says">What was counted and how.</param>
/// <param name="Events">The ids of the events, in order, each once.</param>
/// <param name="IsPlain">Whether it says no more than that something was seen in these events.</param>
public sealed record ReportNote(int Number, string Says, IReadOnlyList<int> Events, bool IsPlain = false)
{
    /// <summary>Whether it needs no line of its own: it is one event, and what leads to it leads there at once.</summary>
    public bool IsEvent => IsPlain && Events.Count == 1;

    /// <summary>How it is referred to: its number, or the number of its one event in brackets.</summary>
    public string Reference => (IsEvent ? Events[0] : Number).ToString(IsEvent ? "[0]" : "0", CultureInfo.InvariantCulture);

    /// <summary>The address a reference leads to.</summary>
    public string Anchor => string.Create(CultureInfo.InvariantCulture, $"{(IsEvent ? 'e' : 'n')}{(IsEvent ? Events[0] : Number)}");
}
