using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Writes abroad, giving what the desk holds of the facts named.</summary>
internal sealed class WriteAbroadAct(Letter letter, IReadOnlyList<Id<Fact>> cites) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("write_abroad") { What = [letter.Purpose], With = [letter.To] };

    public override SeatCommand? ToCommand(Desk desk) =>
        new SendLetter(letter.From, letter with { Cites = [.. cites.Where(desk.Part<KnowledgeDesk>().Holds)] });

    public override bool IsDoneOn(Desk desk) => desk.Part<CooperationDesk>().Letters.All.Any(sent =>
        sent.From == letter.From && sent.To == letter.To && sent.Channel == letter.Channel && sent.About == letter.About);
}

/// <summary>Opens the draft of an agreement.</summary>
internal sealed class JointTeamAct(OpenTeam open) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("joint_team") { What = [open.Purpose], With = open.Parties };

    public override SeatCommand? ToCommand(Desk desk) => open;

    public override bool IsDoneOn(Desk desk) => desk.Part<CooperationDesk>().Teams.All.Any(team => open.Parties.All(team.Parties.Contains));
}

/// <summary>Gives facts inside a team.</summary>
internal sealed class GiveTeamAct(Id<Seat> seat, IReadOnlyList<Id<Fact>> facts, TextRef text) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("give_team") { What = text.IsSome ? [text] : [.. facts.Select(fact => scenario.Table<Fact>()[fact].Statement)] };

    public override SeatCommand? ToCommand(Desk desk)
    {
        var team = desk.Part<CooperationDesk>().Teams.InForceFor(desk.Scenario.Seats[seat].Agency).FirstOrDefault();
        var held = facts.Where(desk.Part<KnowledgeDesk>().Holds).Select(fact => FactHandles.Item(desk.Scenario, fact)).ToList();
        return team is null || held.Count == 0 ? null : new ShareInTeam(seat, team.Handle, held, text);
    }

    public override bool IsDoneOn(Desk desk) => desk.Part<CooperationDesk>().Shared.Any(given => given.Shared.From == seat);
}
