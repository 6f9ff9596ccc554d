using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <content>What events change.</content>
public sealed partial class WallPart
{
    internal void Put(Pin pin)
    {
        if (!pins.ContainsKey(pin.Handle))
        {
            pinned[pin.Seat.Index]++;
        }

        pins[pin.Handle] = pin;
    }

    internal void Put(Id<Seat> seat, Theme theme)
    {
        if (themes.Add(theme.Handle))
        {
            themed[seat.Index]++;
        }
    }

    internal void Add(Share share) => this.shared[share.From.Index]++;

    internal void Ask(World world, Consent consent)
    {
        asked[consent.Asker.Index]++;
        world.Schedule(consent.At + Consent.AnsweredWithin, 0, ConsentWake.Instance, consents.Count);
        consents.Add(consent);
    }

    internal void Answer(ConsentAnswered answer)
    {
        var place = consents.FindIndex(c => c.Handle == answer.Consent);
        consents[place] = consents[place] with { IsGranted = answer.IsGranted };
    }

    internal void Breached(World world, HandlingBreached breached)
    {
        world.Schedule(world.Now + BreachWake.Later, 0, BreachWake.Instance, breaches.Count);
        breaches.Add(breached.Breach);
    }

    /// <summary>Whether the originator has heard of a breach. The same thing done twice is heard of twice, in order.</summary>
    internal bool IsKnown(int place) => known.Count(b => b == breaches[place]) > breaches.Take(place).Count(b => b == breaches[place]);

    internal void Learn(World world, Breach breach)
    {
        known.Add(breach);
        world.Touch(KeyOf(world.Scenario.Seats[breach.Seat].Agency));
    }
}
