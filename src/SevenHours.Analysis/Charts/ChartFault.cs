namespace SevenHours.Analysis.Charts;

/// <summary>What is wrong with a chart or with a file of one.</summary>
public enum ChartFaultKind
{
    /// <summary>The file holds nothing.</summary>
    Empty,

    /// <summary>The file is no sound XML; <see cref="ChartFault.What"/> is what the reader says.</summary>
    NotXml,

    /// <summary>The file has a document type, which is not read: it could name other files.</summary>
    DocumentType,

    /// <summary>The file begins with another element; <see cref="ChartFault.Wanted"/> is the one it should begin with.</summary>
    OtherFormat,

    /// <summary>An element lacks an attribute, <see cref="ChartFault.Wanted"/>.</summary>
    NoAttribute,

    /// <summary>The first line of a table names no column <see cref="ChartFault.Wanted"/>.</summary>
    NoColumn,

    /// <summary>A row of a table has nothing under <see cref="ChartFault.Wanted"/>.</summary>
    EmptyCell,

    /// <summary>A table is not sound; <see cref="ChartFault.What"/> is what the reader says.</summary>
    NotTable,

    /// <summary>Two entities have one id.</summary>
    TwoOfOneId,

    /// <summary>A tie ends at an id that no entity has.</summary>
    EndsNowhere,
}

/// <summary>Something wrong with a chart or a file of one: what, where, and how it is mended.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="What">The id, element or words it is about.</param>
/// <param name="Wanted">What should be there.</param>
public sealed record ChartFault(ChartFaultKind Kind, string What = "", string Wanted = "")
{
    /// <summary>Which of two tables it is, <c>entities</c> or <c>links</c>; empty for any other file.</summary>
    public string Table { get; init; } = "";

    /// <summary>The line, from 1; 0 when it is about no line.</summary>
    public int Line { get; init; }

    /// <summary>The column within the line, from 1; 0 when it is about the whole line.</summary>
    public int Column { get; init; }

    /// <summary>Where, what and how to mend it, in English.</summary>
    public override string ToString() => string.Concat(
        Table.Length > 0 ? $"Table of {Table}, " : "",
        Line > 0 ? FormattableString.Invariant($"line {Line}{(Column > 0 ? FormattableString.Invariant($", column {Column}") : "")}: ") : "",
        Kind switch
        {
            ChartFaultKind.Empty => "there is nothing in this file. Write it anew with the program it comes from.",
            ChartFaultKind.NotXml => $"this is no sound XML: {What} Mend this place, or write the file anew with the program it comes from.",
            ChartFaultKind.DocumentType => "a document type (<!DOCTYPE …>) is not read, as it can name other files. Take it out.",
            ChartFaultKind.OtherFormat => $"the file begins with <{What}>; it should begin with <{Wanted}>. Choose a GraphML or GEXF file.",
            ChartFaultKind.NoAttribute => $"<{What}> lacks the attribute '{Wanted}'. Write {Wanted}=\"…\" into it.",
            ChartFaultKind.NoColumn => $"the first line names no column '{Wanted}'. Add it there.",
            ChartFaultKind.EmptyCell => $"there is nothing under '{Wanted}'. Write an id there, or take the row out.",
            ChartFaultKind.NotTable => $"this is no sound table: {What} Mend this row; words with commas or quotes stand in quotes.",
            ChartFaultKind.TwoOfOneId => $"two entities have the id '{What}'. Give one of them another id.",
            ChartFaultKind.EndsNowhere => $"a tie ends at '{What}', which is no entity of the chart. Add the entity or mend the id.",
            _ => throw new InvalidOperationException($"{Kind} has no words."),
        });
}
