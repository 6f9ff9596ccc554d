using SevenHours.Analysis.Charts;
using SevenHours.Analysis.Formats;
using SevenHours.Disciplines.Networks;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Chart.Files;

/// <summary>Files somebody wants to take in: what they hold, and the edit that would come of them.</summary>
/// <param name="Files">Their names and contents.</param>
/// <param name="Entities">How many entities they hold.</param>
/// <param name="Ties">How many ties.</param>
/// <param name="NewEntities">How many of the entities are not on the chart yet.</param>
/// <param name="LeftOut">How many days, grades, sources and words do not fit and are left out.</param>
/// <param name="Problem">Why they cannot be read; null when they can.</param>
public sealed record ImportView(IReadOnlyList<(string Name, string Text)> Files, int Entities, int Ties, int NewEntities, int LeftOut, ImportProblem? Problem)
{
    /// <summary>The edit.</summary>
    public IReadOnlyList<ChangeRequest> Changes { get; private init; } = [];

    internal static ImportView Of(SeatReading desk, ChartContent content, IReadOnlyList<(string Name, string Text)> files)
    {
        try
        {
            var chart = Read(files);
            if (chart is null)
                return Refused(new ImportProblem("", desk.Word("chart.import.nofile"), ""));

            var making = new ImportEdit(desk, content);
            making.Add(chart);
            return new ImportView(files, chart.Entities.Count, chart.Ties.Count, making.NewEntities, making.LeftOut, null) { Changes = making.Changes };
        }
        catch (ChartException e)
        {
            return Refused(ImportProblem.Of(desk, files, e.Fault));
        }

        ImportView Refused(ImportProblem problem) => new(files, 0, 0, 0, 0, problem);
    }

    /// <summary>Whether a table is that of links: it has a column <c>Target</c>.</summary>
    internal static bool IsLinks(string text) =>
        text.AsSpan(0, Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n'))).ToString().Contains("Target", StringComparison.OrdinalIgnoreCase);

    private static LinkChart? Read(IReadOnlyList<(string Name, string Text)> files) => files switch
    {
        [var (name, text)] when name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) =>
            IsLinks(text) ? EntityLinkCsv.ReadLinks(new StringReader(text)) : EntityLinkCsv.ReadEntities(new StringReader(text)),
        [var (name, text)] when name.EndsWith(".gexf", StringComparison.OrdinalIgnoreCase) || text.Contains("<gexf", StringComparison.Ordinal) => Gexf.Read(new StringReader(text)),
        [var (_, text)] => GraphMl.Read(new StringReader(text)),
        [var first, var second] when IsLinks(first.Text) => EntityLinkCsv.Read(new StringReader(second.Text), new StringReader(first.Text)),
        [var first, var second] => EntityLinkCsv.Read(new StringReader(first.Text), new StringReader(second.Text)),
        _ => null,
    };
}

/// <summary>Why files cannot be taken in.</summary>
/// <param name="Where">File, line and column; empty when it is about none.</param>
/// <param name="Words">What is wrong and how to mend it.</param>
/// <param name="Detail">What the reader of the format says besides, in English; empty for nothing.</param>
public sealed record ImportProblem(string Where, string Words, string Detail)
{
    internal static ImportProblem Of(SeatReading desk, IReadOnlyList<(string Name, string Text)> files, ChartFault fault)
    {
        var file = files.Count == 1 ? files[0].Name : files.First(file => ImportView.IsLinks(file.Text) == (fault.Table == "links") || file == files[^1]).Name;
        var isDetail = fault.Kind is ChartFaultKind.NotXml or ChartFaultKind.NotTable;
        return new ImportProblem(
            desk.Word(fault switch { { Line: 0 } => "chart.fault.file", { Column: 0 } => "chart.fault.line", _ => "chart.fault.column" },
                ("file", file), ("line", fault.Line), ("column", fault.Column)),
            desk.Word($"chart.fault.{SnakeCase.Of(fault.Kind.ToString())}", ("what", fault.What), ("wanted", fault.Wanted)),
            isDetail ? fault.What : "");
    }
}
