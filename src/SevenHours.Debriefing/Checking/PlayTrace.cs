using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>What one play shows about its scenario.</summary>
/// <param name="Seed">Its seed.</param>
/// <param name="Delivered">Which injects were delivered, by number.</param>
/// <param name="Opened">Which injects somebody opened.</param>
/// <param name="Holders">Who came to hold each fact by a lawful path.</param>
/// <param name="Idle">The longest stretch of the first hours in which each agency heard and did nothing.</param>
/// <param name="Circle">The rules that went in a circle; empty when none did.</param>
/// <param name="Whole">What leaving out a key decision is held against.</param>
internal sealed record PlayTrace(
    ulong Seed,
    IReadOnlyList<bool> Delivered,
    IReadOnlyList<bool> Opened,
    IReadOnlyList<SeatSet> Holders,
    IReadOnlyList<SimSpan> Idle,
    IReadOnlyList<Id<Rule>> Circle,
    WholePlay Whole)
{
    /// <summary>Whether it reached the goal.</summary>
    public bool IsReached => Whole.IsReached;

    /// <summary>The stretch of a case in which nobody is to be idle.</summary>
    public static readonly SimTime FirstHours = new(7 * 3600);

    public static PlayTrace Of(Play play, PlayFrame frame)
    {
        var scenario = play.World.Scenario;
        var knowledge = play.World.Part<KnowledgePart>();
        var injects = scenario.Table<Inject>();
        return new PlayTrace(
            play.World.Luck.Seed,
            [.. injects.Ids.Select(i => knowledge.Deliveries(i) > 0)],
            [.. injects.Ids.Select(i => !knowledge.OpenedBy(i).IsEmpty)],
            HoldersOf(play),
            IdleOf(play, frame),
            [.. play.Events.Select(e => e.Event).OfType<RunawayStopped>().SelectMany(r => r.Cycle)],
            WholePlay.Of(play, frame));
    }

    private static SeatSet[] HoldersOf(Play play)
    {
        var holders = new SeatSet[play.World.Scenario.Table<Fact>().Count];
        foreach (var happened in play.Events)
        {
            switch (happened.Event)
            {
                case FactLearned { Admissible: > 0 } learned:
                    holders[learned.Fact.Index] |= learned.To;
                    break;
                case RequestReceived received:
                    foreach (var fact in received.Petition.Cites)
                    {
                        holders[fact.Index] |= received.To;
                    }

                    break;
            }
        }

        return holders;
    }

    private static SimSpan[] IdleOf(Play play, PlayFrame frame)
    {
        var scenario = play.World.Scenario;
        var until = new[] { FirstHours, play.World.Now, frame.Days.Count > 0 ? frame.Days[0].Closes : FirstHours }.Min();
        var (last, longest) = (new SimTime[scenario.Agencies.Count], new SimSpan[scenario.Agencies.Count]);
        foreach (var happened in play.Events.Where(e => e.At <= until && Matters(e.Event)))
        {
            foreach (var seat in happened.Event.To)
            {
                Hear(scenario.Seats[seat].Agency, happened.At);
            }
        }

        foreach (var agency in scenario.Agencies.Ids)
        {
            Hear(agency, until);
        }

        return longest;

        void Hear(Id<Agency> agency, SimTime at)
        {
            var gap = at - last[agency.Index];
            longest[agency.Index] = gap.CompareTo(longest[agency.Index]) > 0 ? gap : longest[agency.Index];
            last[agency.Index] = at;
        }
    }

    // What is counted or runs out by itself gives nobody anything to do.
    private static bool Matters(WorldEvent @event) => @event is not (PoolCounted or AuthorisationExpired or ExerciseStarted or PlayEnded);
}
