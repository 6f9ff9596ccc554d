using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Operations.View;

/// <summary>Reads an operation off a desk.</summary>
internal sealed class OperationReading(SeatReading desk, Operation operation)
{
    private const int EditsShown = 12;

    private readonly OperationContent content = operation.Content;
    private readonly EditReading edits = new(desk, operation.Content);

    public OperationView Read() => new(operation.Handle.ToString(), Words(operation.Name) ?? desk.Word("operations.unnamed", ("time", Times.Short(operation.OpenedAt.Seconds))))
    {
        Purpose = Words(content.Plan.Words(OperationField.Purpose)),
        Leader = desk.SeatTitle(operation.Leader(desk.Scenario)),
        LeaderSeat = content.Plan[OperationField.Leader],
        Members = desk.Seats(operation.Members),
        Sites = [.. content.Sites.Select((site, place) => Site(site, place + 1))],
        Criteria = [.. content.Criteria.Where(one => one.Sign is not null).Select(one => new CriterionRow(one.Id, SignWord(one.Sign!.Value), one.StopsAll))],
        Briefed = [.. Briefed()],
        Others = [.. Others()],
        Reports = [.. operation.Reports.Reverse().Select(one => new ReportRow(
            one.At.Seconds, desk.SeatTitle(one.Seat), desk.Word($"operations.word.{SnakeCase.Of(one.Word)}"), Words(one.Says), edits.Site(one.Site)))],
        Hot = [.. operation.Hot.Select(one => new HotRow(one.Site, one.At.Seconds, desk.SeatTitle(one.Seat), one.Kind, desk.Of(one.Says)))],
        Edits = [.. operation.Edits.Reverse().Take(EditsShown).Select(edits.Read)],
        Late = [.. operation.LateFor(desk.Desk.Seat).Select(edits.Read)],
        LaunchedAt = operation.IsLaunched ? operation.LaunchedAt.Seconds : null,
        IsOver = operation.IsOver,
        LastEdit = operation.Edits.Count,
        AmBriefed = operation.KnownBy(desk.Desk.Seat) > 0,
    };

    private SiteCard Site(OperationEntry site, int number)
    {
        var run = operation.Run(site.Id);
        var act = site.ActIn(desk.Scenario);
        return new SiteCard(site.Id, Words(site.Words(OperationField.Place)) ?? desk.Word("operations.site.unnamed", ("number", number)))
        {
            Number = number,
            Place = Words(site.Words(OperationField.Place)),
            At = site.At == SimTime.Never ? null : site.At.Seconds,
            Act = act.IsSome ? desk.ActionTitle(act) : null,
            ActName = site[OperationField.Act],
            Who = Words(site.Words(OperationField.Who)),
            Lead = desk.SeatTitle(operation.LeadOf(desk.Scenario, site)),
            LeadSeat = site[OperationField.Lead],
            Basis = BasisWords(site),
            BasisValue = site[OperationField.Basis],
            Vehicles = site.Vehicles,
            Room = Words(site.Words(OperationField.Room)),
            Note = Words(site.Words(OperationField.Note)),
            Posts = [.. content.PostsAt(site.Id).Where(post => post.Task is not null).OrderBy(post => post.Task).Select(post => Post(site, post))],
            Status = run?.Status,
            StatusAt = run?.At.Seconds,
            WaitsFor = run is { Status: SiteStatus.Ordered, Act: { IsSome: true } ordered } && desk.Desk.Part<ActionsDesk>().Acts.FirstOrDefault(one => one.Handle == ordered) is { } waiting
                ? [.. waiting.WaitsFor.Select(kind => ActRow.KindTitle(desk, kind))] : [],
            Lacks = [.. (run?.Lacks ?? []).Select(lack => new LackRow(
                desk.Word($"operations.need.{SnakeCase.Of(lack.Need)}"), desk.Word($"operations.why.{SnakeCase.Of(lack.Why)}"), Words(lack.Says)))],
            Signs = [.. (run?.Signs ?? []).Select(SignWord)],
        };
    }

    private PostRow Post(OperationEntry site, OperationEntry post)
    {
        var seat = post.SeatIn(desk.Scenario);
        var said = operation.Reports.LastOrDefault(one => one.Site == site.Id && one.Seat == seat);
        var booked = post.InterpreterIn(desk.Scenario);
        return new PostRow(
            post.Task!.Value, desk.Word($"operations.task.{SnakeCase.Of(post.Task.Value)}"), post[OperationField.Seat],
            booked.IsSome ? desk.Of(desk.Scenario.Table<Interpreter>()[booked].Title) : seat.IsSome ? desk.SeatTitle(seat) : desk.Word("operations.team"), post[OperationField.Language],
            said is null ? null : desk.Word($"operations.word.{SnakeCase.Of(said.Word)}"), booked.IsSome ? PlanWriting.Booked(desk.Scenario, booked) : null);
    }

    private IEnumerable<BriefedRow> Briefed()
    {
        var posts = operation.Posted(desk.Scenario);
        foreach (var seat in posts | SeatSet.Of(operation.Briefings.Select(one => one.Seat)))
        {
            var known = operation.Briefings.FirstOrDefault(one => one.Seat == seat);
            yield return new BriefedRow(
                desk.Scenario.Seats[seat].Name, desk.SeatTitle(seat), desk.AgencyTitle(desk.Scenario.Seats[seat].Agency), known?.At.Seconds,
                known is not null && known.Edit < operation.Edits.Count, posts.Has(seat));
        }
    }

    // Whoever is on the operation can be in the room, with a post or without.
    private IEnumerable<BriefedRow> Others()
    {
        var named = Briefed().Select(row => row.Seat).ToHashSet(StringComparer.Ordinal);
        return operation.Members.ToList().Select(seat => desk.Scenario.Seats[seat]).Where(seat => !seat.IsRolePlayer && !named.Contains(seat.Name))
            .Select(seat => new BriefedRow(seat.Name, desk.Of(seat.Title), desk.AgencyTitle(seat.Agency), null, false, false));
    }

    private string? BasisWords(OperationEntry site) => site[OperationField.Basis]?.Split(':', 2) switch
    {
        ["order", var name] when Handle.TryParse(name, out var handle) =>
            desk.Desk.Part<RequestsDesk>().OrdersHeld.FirstOrDefault(order => order.Handle == handle) is { } order
                ? desk.Word("operations.basis.until", ("act", desk.ActionTitle(order.Action)), ("time", Times.Short(order.Until.Seconds)))
                : desk.Word("operations.basis.theirs"),
        ["urgent", _] when site.GroundIn(desk.Scenario) is { IsSome: true } ground => desk.Word("operations.basis.urgent", ("ground", LegalGrounds.Title(desk, ground))),
        _ => null,
    };

    private string SignWord(AbortSign sign) => desk.Word($"operations.sign.{SnakeCase.Of(sign)}");

    private string? Words(TextRef reference) => reference.IsSome && desk.Of(reference) is { Length: > 0 } words ? words : null;
}
