using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Techniques.View;

/// <summary>A technique as the catalogue and the law of the agency's country have it.</summary>
/// <param name="Row">The act of the catalogue.</param>
/// <param name="Kind">Which technique.</param>
/// <param name="Ways">How it can be done.</param>
/// <param name="Authority">Who must allow it, in words.</param>
/// <param name="NeedsOrder">Whether somebody else must allow it.</param>
/// <param name="MostHours">How long an order holds, in hours.</param>
/// <param name="Threshold">The weight that cited facts must reach.</param>
/// <param name="Intrusive">How deep it reaches into rights, 0 to 3.</param>
/// <param name="UrgentGrounds">The grounds on which it may begin before anybody allowed it.</param>
/// <param name="Grounds">All grounds of the law.</param>
/// <param name="Milder">What the agency has done that is milder: handles and words.</param>
/// <param name="To">Agencies that can be asked, by name and title.</param>
/// <param name="Known">What the desk has met by name that it can be turned on.</param>
public sealed record TechniqueChoice(
    CatalogueRow Row, TechniqueKind Kind, IReadOnlyList<Way> Ways, string Authority, bool NeedsOrder, int MostHours, int Threshold, int Intrusive,
    IReadOnlyList<(string Name, string Title)> UrgentGrounds, IReadOnlyList<(string Name, string Title)> Grounds, IReadOnlyList<(string Id, string Title, long At, bool IsMilder)> Milder,
    IReadOnlyList<(string Name, string Title)> To, IReadOnlyList<string> Known)
{
    internal static TechniqueChoice Of(SeatReading desk, Id<ActionDefinition> act)
    {
        var action = desk.Scenario.Table<ActionDefinition>()[act];
        var law = Authorisation.For(desk.Scenario, act, desk.Agency);
        var grounds = LegalGrounds.For(desk);
        return new TechniqueChoice(
            CatalogueRow.Of(desk, act), TechniqueTimes.KindOf(desk.Scenario, act)!.Value, Way.Of(action, desk), desk.Word($"authority.{TechniqueWords.Name(law.From)}"),
            law.From is Disciplines.Actions.Authority.Prosecutor or Disciplines.Actions.Authority.Court, law.Valid.Seconds / 3600, law.Threshold, action.Intrusive, law.IsUrgent ? grounds : [], grounds,
            MilderOf(desk, action), JudgesOf(desk, law),
            [.. desk.Knowledge.Names.Where(name => action.On.Contains(desk.Scenario.Subjects[name].Kind)).Select(name => desk.Of(desk.Scenario.Subjects[name].Title)).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>All techniques of the catalogue, by number.</summary>
    internal static IReadOnlyList<(string Name, TechniqueKind Kind)> All(SeatReading desk) =>
    [
        .. TechniqueTimes.Acts(desk.Scenario).Select(id => desk.Scenario.Table<ActionDefinition>()[id]).OrderBy(action => action.Number)
            .Select(action => (action.Name, TechniqueTimes.KindOf(desk.Scenario, desk.Scenario.Table<ActionDefinition>()[action.Name])!.Value)),
    ];

    // What was done, whatever it is worth: which of it is milder is for whoever argues and whoever judges.
    private static List<(string, string, long, bool)> MilderOf(SeatReading desk, ActionDefinition wanted) =>
    [
        .. desk.Desk.Part<ActionsDesk>().Finished.Reverse().Where(act => desk.Scenario.Table<ActionDefinition>()[act.Plan.Action].Group == wanted.Group).Take(12)
            .Select(act => (act.Handle.ToString(), ActRow.Of(desk, act).Title, (long)act.EndedAt.Seconds, desk.Scenario.Table<ActionDefinition>()[act.Plan.Action].Intrusive < wanted.Intrusive)),
    ];

    private static List<(string, string)> JudgesOf(SeatReading desk, Authorisation law)
    {
        var country = desk.Scenario.Agencies[desk.Agency].Country;
        var wanted = law.From == Disciplines.Actions.Authority.Court ? "court" : "prosecutor";
        return
        [
            .. desk.Scenario.Agencies.Ids.Where(id => desk.Scenario.Agencies[id].Country == country && Disciplines.Knowledge.PhoneBook.Lists(desk.Scenario, id)
                    && (id == desk.Agency || desk.Scenario.Agencies[id].Profession is "court" or "prosecutor"))
                .OrderBy(id => desk.Scenario.Agencies[id].Profession == wanted ? 0 : desk.Scenario.Agencies[id].Profession is "court" or "prosecutor" ? 1 : 2)
                .Select(id => (desk.Scenario.Agencies[id].Name, desk.AgencyTitle(id))),
        ];
    }
}
