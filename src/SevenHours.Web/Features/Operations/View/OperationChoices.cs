using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Operations.View;

/// <summary>What the forms of a plan offer to choose from: seats, acts, bases, places one knows, languages. A function of the desk alone.</summary>
/// <param name="Seats">Everybody who can take a post.</param>
/// <param name="Acts">The acts of the catalogue that are planned.</param>
/// <param name="Bases">Orders held and grounds of the law.</param>
/// <param name="Places">The names of places the desk has met.</param>
/// <param name="Languages">Languages somebody in the case interprets.</param>
/// <param name="Interpreters">Interpreters nobody plays who can be booked, by token, with what they speak.</param>
/// <param name="Partners">Whose agencies can be taken into an operation.</param>
public sealed record OperationChoices(
    Listed<SeatChoice> Seats, Listed<NamedChoice> Acts, Listed<NamedChoice> Bases, Listed<string> Places, Listed<NamedChoice> Languages,
    Listed<NamedChoice> Interpreters, Listed<ContactRow> Partners)
{
    private static readonly int[] Planned = [46, 47, 48, 49];

    /// <summary>Whether an act of the catalogue is one that is planned, in a case that has sites.</summary>
    internal static bool IsPlanned(SeatReading desk, string action) => OperationsFeature.HasAny(desk)
        && desk.Scenario.Table<ActionDefinition>().TryFind(action, out var id) && Planned.Contains(desk.Scenario.Table<ActionDefinition>()[id].Number);

    internal static OperationChoices Of(SeatReading desk) => new(
        [.. desk.Scenario.Seats.Ids.Where(seat => CanJoin(desk, seat)).Select(seat => new SeatChoice(
            desk.Scenario.Seats[seat].Name, desk.SeatTitle(seat), desk.AgencyTitle(desk.Scenario.Seats[seat].Agency), desk.CountryTitle(desk.Scenario.Seats[seat].Agency)))],
        [.. desk.Scenario.Table<ActionDefinition>().Ids.Where(id => Planned.Contains(desk.Scenario.Table<ActionDefinition>()[id].Number))
            .OrderBy(id => desk.Scenario.Table<ActionDefinition>()[id].Number).Select(id => new NamedChoice(desk.Scenario.Table<ActionDefinition>()[id].Name, desk.ActionTitle(id)))],
        [
            .. desk.Desk.Part<RequestsDesk>().OrdersHeld.Where(order => desk.Desk.Now < order.Until).Select(order => new NamedChoice(
                $"order:{order.Handle}", $"{desk.Word("operations.basis.until", ("act", desk.ActionTitle(order.Action)), ("time", Times.Short(order.Until.Seconds)))}{(desk.Of(order.TargetText) is { Length: > 0 } target ? $" · {target}" : "")}")),
            .. LegalGrounds.For(desk).Select(ground => new NamedChoice($"urgent:{ground.Name}", desk.Word("operations.basis.urgent", ("ground", ground.Title)))),
        ],
        [.. desk.Knowledge.Names.Where(name => desk.Scenario.Subjects[name].Kind == "place").Select(name => desk.Of(desk.Scenario.Subjects[name].Title))],
        [.. desk.Scenario.Table<Interpreter>().SelectMany(one => one.Languages).Concat(desk.Scenario.Seats.SelectMany(seat => seat.Languages))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(tag => new NamedChoice(tag, LanguageName.Of(desk.Texts.Words, tag)))],
        [.. desk.Scenario.Table<Interpreter>().Ids.Select(id => new NamedChoice(
            PlanWriting.Booked(desk.Scenario, id),
            $"{desk.Of(desk.Scenario.Table<Interpreter>()[id].Title)} · {string.Join(", ", desk.Scenario.Table<Interpreter>()[id].Languages.Select(tag => LanguageName.Of(desk.Texts.Words, tag)))}"))],
        [.. ContactRow.All(desk).Where(row => desk.Scenario.Seats.TryFind(row.Seat, out var seat) && CanJoin(desk, seat))]);

    // Whoever publishes what is about to happen is no partner of it, and nobody who is acted is.
    private static bool CanJoin(SeatReading desk, Id<Seat> seat) =>
        !desk.Scenario.Seats[seat].IsRolePlayer && desk.Scenario.Agencies[desk.Scenario.Seats[seat].Agency].Profession != "journalist";
}

/// <summary>A seat one can choose.</summary>
public sealed record SeatChoice(string Name, string Title, string Agency, string Country);

/// <summary>Something one can choose, by the name that stands in the form.</summary>
public sealed record NamedChoice(string Name, string Title);
