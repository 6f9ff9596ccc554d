using System.Globalization;
using SevenHours.Disciplines.Inspections;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Inspections.View;

/// <summary>What happens at a visit, in the reader's words.</summary>
internal static class VisitWords
{
    public static string Of(VisitRole role) => $"visit.role.{Low(role)}";

    public static string Of(VisitStep step) => $"visit.step.{Low(step)}";

    public static string Of(WhyGone why) => $"visit.gone.{Low(why)}";

    public static string Of(Telling telling) => $"visit.telling.{Low(telling)}";

    public static string Of(Residence residence) => $"visit.residence.{Low(residence)}";

    public static string Of(WorkTopic topic) => $"visit.topic.{Low(topic)}";

    public static string Of(VisitFormKind kind) => $"visit.form.{Low(kind)}";

    public static string Of(StatusRule rule) => $"visit.status.{Low(rule)}";

    /// <summary>Some needs, by the ids of their names.</summary>
    public static IEnumerable<string> Of(Needs needs) => Enum.GetValues<Needs>().Where(need => need != Needs.None && needs.HasFlag(need)).Select(need => $"debrief.visits.need.{Low(need)}");

    /// <summary>The kinds of papers in some, by the ids of their names.</summary>
    public static IEnumerable<string> Of(PaperKinds papers) =>
        Enum.GetValues<PaperKinds>().Where(kind => kind != PaperKinds.None && papers.HasFlag(kind)).Select(kind => $"visit.paper.{Low(kind)}");

    /// <summary>An amount in hundredths, with its currency.</summary>
    public static string Money(long hundredths, string currency) => $"{Amount(hundredths)} {currency}";

    /// <summary>An amount in hundredths, where the currency is said beside.</summary>
    public static string Amount(long hundredths) => string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100:N0}.{hundredths % 100:00}");

    /// <summary>A line of what happened.</summary>
    public static VisitLogRow Line(SeatReading desk, VisitLine line) => new(
        line.At.Seconds, IconOf(line.Kind), line.Seat.IsSome ? desk.SeatTitle(line.Seat) : "", line.Kind switch
        {
            VisitLineKind.Joined => desk.Word("visit.log.joined", ("n", line.Count)),
            VisitLineKind.Role => desk.Word("visit.log.role", ("role", desk.Word(Of(line.Role)))),
            VisitLineKind.Began => desk.Word(line.IsOutside ? "visit.log.began.outside" : "visit.log.began", ("step", desk.Word(Of(line.Step)))),
            VisitLineKind.Done => desk.Word("visit.log.done", ("step", desk.Word(Of(line.Step)))),
            VisitLineKind.Planned => desk.Word("visit.log.planned", ("n", line.Count)),
            VisitLineKind.Papers => desk.Word(line.IsOutside ? "visit.log.papers.powerless" : "visit.log.papers", ("papers", string.Join(", ", Of(line.Papers).Select(desk.Word)))),
            VisitLineKind.Left => desk.Word($"visit.log.left.{Low(line.Why)}", ("n", line.Count)),
            VisitLineKind.Form => desk.Word("visit.log.form", ("form", desk.Word(Of(line.Form))), ("n", line.Count)),
            VisitLineKind.Answer => desk.Word("visit.log.answer", ("form", desk.Word(Of(line.Form))), ("n", line.Count)),
            var kind => desk.Word($"visit.log.{Low(kind)}"),
        });

    private static string IconOf(VisitLineKind kind) => kind switch
    {
        VisitLineKind.Opened => "door-enter",
        VisitLineKind.Joined => "user-plus",
        VisitLineKind.Names => "database",
        VisitLineKind.Planned => "clipboard-list",
        VisitLineKind.Role => "id",
        VisitLineKind.Began => "hourglass",
        VisitLineKind.Papers => "files",
        VisitLineKind.Left => "alert-triangle",
        VisitLineKind.Form => "file-text",
        VisitLineKind.Answer => "message-2",
        VisitLineKind.Closed => "flag",
        _ => "check",
    };

    private static string Low<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
