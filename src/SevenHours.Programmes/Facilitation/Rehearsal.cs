using System.Collections.Immutable;
using SevenHours.Kernel;

namespace SevenHours.Programmes;

/// <summary>
/// A debrief led alone before a room that misbehaves: six hard moments, one after another. It follows from a number and from what was done, and from nothing
/// else; so an address can hold it, and the same room can be tried again or shown to somebody.
/// </summary>
public sealed class Rehearsal
{
    /// <summary>How many moments one rehearsal has.</summary>
    public const int Length = 6;

    /// <summary>How many acts a moment takes before the room goes on by itself.</summary>
    public const int MostActs = 3;

    private const int OrderDraw = 1;
    private const int CauseDraw = 2;

    private Rehearsal(uint room, ImmutableArray<FacedMoment> moments, RoomMood mood) => (Room, Moments, Mood) = (room, moments, mood);

    /// <summary>The number of the room.</summary>
    public uint Room { get; }

    /// <summary>The moments so far; the last one may still be open.</summary>
    public ImmutableArray<FacedMoment> Moments { get; }

    /// <summary>How the room is now.</summary>
    public RoomMood Mood { get; }

    /// <summary>Whether all moments are over.</summary>
    public bool IsOver => Moments.Length == Length && Moments[^1].IsOver;

    /// <summary>A room after what was done in it.</summary>
    /// <param name="room">The number of the room.</param>
    /// <param name="acts">What was done, in order; keys of <see cref="FacilitationBook.Acts"/>. What is no act, or comes after the end, is left out.</param>
    public static Rehearsal Of(uint room, IEnumerable<string> acts)
    {
        var luck = new Luck(room);
        var known = FacilitationBook.Acts.ToHashSet(StringComparer.Ordinal);
        var order = FacilitationBook.Moments.Select((moment, index) => (Moment: moment, Index: index))
            .OrderBy(one => luck.Draw(LuckPurpose.Interview, OrderDraw, one.Index)).Take(Length)
            .Select(one => new FacedMoment(one.Moment, one.Moment.Causes[(int)(luck.Draw(LuckPurpose.Interview, CauseDraw, one.Index) % (ulong)one.Moment.Causes.Length)], [])).ToList();
        var (moments, mood) = (ImmutableArray.CreateBuilder<FacedMoment>(Length), RoomMood.Careful);
        moments.Add(order[0]);
        foreach (var act in acts.Where(known.Contains))
        {
            if (moments[^1].IsOver)
                break;
            var turn = moments[^1].Turn(act, mood);
            mood = turn switch
            {
                MomentTurn.Helped when mood < RoomMood.Open => mood + 1,
                MomentTurn.Harmed when mood > RoomMood.Closed => mood - 1,
                _ => mood,
            };
            moments[^1] = moments[^1] with { Acts = [.. moments[^1].Acts, new DoneInMoment(act, turn)] };
            if (moments[^1].IsOver && moments.Count < Length)
                moments.Add(order[moments.Count]);
        }

        return new Rehearsal(room, moments.ToImmutable(), mood);
    }

    /// <summary>Everything that was done, in order.</summary>
    public IEnumerable<string> Acts => Moments.SelectMany(moment => moment.Acts).Select(done => done.Act);
}

/// <summary>How ready a room is to speak.</summary>
public enum RoomMood
{
    /// <summary>Nobody risks anything any more; even what helps is doubted at first.</summary>
    Closed,

    /// <summary>People say what can be said.</summary>
    Careful,

    /// <summary>Some begin to say what they think.</summary>
    Warming,

    /// <summary>People say what they think, and ask each other.</summary>
    Open,
}

/// <summary>A moment that somebody stood before.</summary>
/// <param name="Moment">Which.</param>
/// <param name="Cause">What lies beneath it.</param>
/// <param name="Acts">What was done in it, and what that did.</param>
public sealed record FacedMoment(HardMoment Moment, string Cause, ImmutableArray<DoneInMoment> Acts)
{
    /// <summary>Whether the room has gone on.</summary>
    public bool IsOver => Acts.Length >= Rehearsal.MostActs || Acts.Any(done => done.Turn is MomentTurn.Helped or MomentTurn.Harmed);

    /// <summary>Whether it ended well.</summary>
    public bool IsHelped => Acts is [.., { Turn: MomentTurn.Helped }];

    internal MomentTurn Turn(string act, RoomMood mood) =>
        Moment.TurnOf(Cause, act) is var turn && turn == MomentTurn.Helped && mood == RoomMood.Closed && Acts.All(done => done.Turn != MomentTurn.Doubted) ? MomentTurn.Doubted : turn;
}

/// <summary>An act and what it did.</summary>
public sealed record DoneInMoment(string Act, MomentTurn Turn);
