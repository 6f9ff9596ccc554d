using System.Collections.Frozen;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The stand-ins that play on a branch now, one for each seat that nobody sits in.</summary>
internal sealed class Company
{
    private const int MostCommandsAtOnce = 500;

    /// <summary>Whoever insists so often on what is refused or changes nothing rests, so that the others come to act.</summary>
    private const int MostInVain = 20;

    private static readonly SimSpan Rests = SimSpan.FromMinutes(1);

    private FrozenDictionary<Id<Seat>, Skill> wanted = FrozenDictionary<Id<Seat>, Skill>.Empty;
    private FrozenDictionary<Id<Seat>, Skill> skills = FrozenDictionary<Id<Seat>, Skill>.Empty;
    private List<StandIn> standIns = [];
    private bool isBetween;

    /// <summary>When the first of them wants to look at his desk again.</summary>
    public SimTime NextWake
    {
        get
        {
            var next = SimTime.Never;
            foreach (var standIn in standIns)
            {
                next = standIn.Wake < next ? standIn.Wake : next;
            }

            return next;
        }
    }

    /// <summary>Puts other stand-ins in. Who stays keeps his mind.</summary>
    public void Set(World world, FrozenDictionary<Id<Seat>, Skill> others)
    {
        wanted = others;
        Cast(world, isBetween ? skills : wanted);
    }

    /// <summary>While the time between two parts of a form passes at once, stand-ins play every seat; when a part opens people have theirs again.</summary>
    /// <param name="world">The world.</param>
    /// <param name="until">The time it is brought to. Whoever lets the clock run on after the close of a part plays on himself.</param>
    public void Turn(World world, SimTime until)
    {
        if (world.Scenario.Interlude is not { } interlude || (interlude.Holds(world.Now) && until >= interlude.TurnAfter(world.Now)) == isBetween)
        {
            return;
        }

        isBetween = !isBetween;
        Cast(world, isBetween ? world.Scenario.Seats.Ids.ToFrozenDictionary(seat => seat, _ => interlude.Skill) : wanted);
    }

    private void Cast(World world, FrozenDictionary<Id<Seat>, Skill> wanted)
    {
        var staying = standIns.Where(s => wanted.TryGetValue(s.Seat, out var skill) && skills[s.Seat] == skill).ToDictionary(s => s.Seat);
        skills = wanted;
        standIns = [.. wanted.Keys.Order().Select(seat => staying.GetValueOrDefault(seat) ?? Make(world, seat))];
    }

    /// <summary>Begins anew from the desks: what they meant to do was lost with the world they did it in.</summary>
    public void Rethink(World world) => standIns = [.. skills.Keys.Order().Select(seat => Make(world, seat))];

    /// <summary>Lets everybody act who has a reason to, until all are quiet.</summary>
    public void Act(World world, Action<SeatCommand> act)
    {
        var left = MostCommandsAtOnce;
        bool anybody;
        do
        {
            anybody = false;
            foreach (var standIn in standIns)
            {
                var (desk, inVain) = (world.DeskOf(standIn.Seat), 0);
                while (left > 0 && standIn.WantsToLook(desk) && standIn.Choose(desk) is { } command)
                {
                    var before = world.EventCount;
                    act(command);
                    left--;
                    anybody = true;
                    inVain = world.EventCount > before ? 0 : inVain + 1;
                    if (inVain == MostInVain)
                    {
                        standIn.Rest(desk, world.Now + Rests);
                    }
                }
            }
        }
        while (anybody && left > 0);
    }

    private StandIn Make(World world, Id<Seat> seat)
    {
        var book = world.Scenario.Table<Playbook>().FirstOrDefault(p => p.Seat == seat);
        return new StandIn(world.Scenario, book, seat, skills[seat], world.Luck, world.DeskOf(seat));
    }
}
