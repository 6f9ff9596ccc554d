using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Report;

/// <summary>The path of the case: every moment worth coming back to, drawn and listed.</summary>
internal static class PathSection
{
    /// <summary>From how many moments on the decisions are drawn but not listed again: they stand in the log of decisions, with their reasons.</summary>
    private const int Many = 150;

    /// <summary>Up to so many moments are read as a list beside the drawing.</summary>
    private const int Few = 20;

    public static ReportSection? Of(ReportMaking making)
    {
        var marks = TimelineMark.Of(making.History);
        return marks.Count == 0 ? null : new ReportSection("path", making.T("report.path"),
        [
            new ReportBlock.Drawing(making.T("report.path.what"), PathDrawing.Of(making, marks), Table(making, marks.Count < Many ? marks : [.. marks.Where(mark => mark.Kind != TimelineMarkKind.Decision)])),
        ]);
    }

    // The drawing is what is read; of a long run the list is looked up.
    private static ReportTable Table(ReportMaking making, IReadOnlyList<TimelineMark> marks) => new ReportTable(
        "moments", making.T("report.moments"), [making.Column("at"), making.Column("kind", 3), making.Column("what", 9), making.Column("seat", 4)],
        [.. marks.Select(mark => new ReportRow(
            [ReportMaking.At(mark.Line.At), making.T($"debrief.mark.{Name(mark.Kind)}"), making.Say(mark.Line), making.Reading.Name(mark.Line.Seat)], making.Note(mark.Line.Id)))]) { IsDetail = marks.Count > Few };

    internal static string Name(TimelineMarkKind kind) => kind.ToString().ToLowerInvariant();
}
