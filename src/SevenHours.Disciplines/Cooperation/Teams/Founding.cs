using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>How an agreement is signed, given back, and comes into force.</summary>
internal static class Founding
{
    public static void Sign(Cascade cascade, Handle handle, Id<Agency> party, Id<Seat> seat, string? by)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CooperationPart>());
        var team = part.Teams.Find(handle)!;
        cascade.Cause = cascade.Emit(new TeamSigned(handle, new Signature(party, seat, world.Now), by) { To = team.PartySeats(world.Scenario) });
        team = part.Teams.Find(handle)!;
        if (team.Parties.All(team.HasSigned))
        {
            IReadOnlyList<TeamGap> flaws = [.. team.Parties.SelectMany(p => TeamGap.Of(world.Scenario, team, p))];
            cascade.Emit(new TeamFounded(team with { Status = TeamStatus.InForce, Since = world.Now, Flaws = flaws }) { To = team.SeatsOf(world.Scenario) });
        }
    }

    public static void Return(Cascade cascade, Handle handle, Id<Agency> party, Id<Seat> seat, TextRef says, string? by)
    {
        var world = cascade.World;
        var team = world.Part<CooperationPart>().Teams.Find(handle)!;
        var gaps = TeamGap.Of(world.Scenario, team, party);
        cascade.Emit(new TeamReturned(handle, seat, new TeamReturn(party, gaps, says, world.Now), by) { To = team.PartySeats(world.Scenario) });
    }
}

/// <summary>A party in which nobody sits answers by its law: it signs what lacks nothing, and gives back what does.</summary>
internal sealed class TeamWake : Wake
{
    public static readonly TeamWake Instance = new();

    /// <summary>How long it takes. Ours: agreements take weeks; an exercise has hours.</summary>
    public static readonly Delay Takes = new(SimSpan.FromMinutes(20), SimSpan.FromMinutes(40), SimSpan.FromMinutes(80));

    public override void Due(Cascade cascade, int tag)
    {
        var (world, part) = (cascade.World, cascade.World.Part<CooperationPart>());
        var asked = part.Asked[tag];
        if (part.Teams.Find(asked.Team) is not { Status: TeamStatus.Draft } team || team.Version != asked.Version || team.HasSigned(asked.Party)
            || world.Part<RequestsPart>().IsAnsweredByPerson(asked.Party))
        {
            return;
        }

        cascade.Cause = asked.By;
        if (TeamGap.Of(world.Scenario, team, asked.Party).Count == 0)
        {
            Founding.Sign(cascade, asked.Team, asked.Party, Id<Seat>.None, null);
        }
        else
        {
            Founding.Return(cascade, asked.Team, asked.Party, Id<Seat>.None, TextRef.None, null);
        }
    }
}

/// <summary>The period of a team is over.</summary>
internal sealed class TeamEndWake : Wake
{
    public static readonly TeamEndWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var team = world.Part<CooperationPart>().Teams.All[tag];
        if (team.IsInForce)
        {
            cascade.Emit(new TeamEnded(team.Handle) { To = team.SeatsOf(world.Scenario) });
        }
    }
}
