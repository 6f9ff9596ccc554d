using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <content>Cases that touch each other, trends, joint phases.</content>
public sealed partial class CooperationPart
{
    internal Handle NextCheck(World world, Id<Seat> seat) => world.HandleFor(CheckKind, seat, Parallel.Checks.Count);

    internal Handle NextJoin(World world, Id<Seat> seat) => world.HandleFor(JoinKind, seat, Parallel.Joins.Count);

    internal void Ask(World world, ParallelAsked asked)
    {
        world.Schedule(asked.Due, 0, ParallelWake.Instance, Parallel.Checks.Count);
        Parallel.Put(asked.Check);
        causes[asked.Check.Handle] = world.LastEvent;
    }

    internal void Collide(World world, Id<ParallelCase> one)
    {
        collided.Add(one.Index);
        world.Touch(ParallelKey);
    }

    internal void Open(CaseJoin join) => Parallel.Put(join);

    internal void Sign(World world, JoinSigned signed)
    {
        signed.Change(Parallel);
        var join = Parallel.FindJoin(signed.Join)!;
        foreach (var party in join.Parties.Where(party => !join.HasSigned(party) && world.Scenario.SeatsOf[party.Index].IsEmpty))
        {
            var luck = world.Luck.Draw(LuckPurpose.Cooperation, -3, party.Index, 0, askedToJoin.Count);
            world.Schedule(world.Now + TeamWake.Takes.At(luck), 0, JoinWake.Instance, askedToJoin.Count);
            askedToJoin.Add(new AskedParty(signed.Join, party, join.Version, world.LastEvent));
        }
    }

    internal Handle NextProposal(World world, Id<Seat> seat) => world.HandleFor(ProposalKind, seat, Trends.Proposals.Count);

    internal void Open(World world, Id<JointPhase> phase)
    {
        phases.Add(phase.Index);
        world.Touch(PhasesKey);
    }
}
