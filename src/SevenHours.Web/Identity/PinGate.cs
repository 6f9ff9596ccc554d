using System.Net;
using SevenHours.Exercises;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Identity;

/// <summary>
/// Makes guessing PINs hopeless. Wrong PINs are budgeted for each address and for the whole server together: a wrong PIN names no exercise, so
/// it counts against all of them, and many addresses get no further than one. Once a budget is spent a typed PIN is not looked at any more, so
/// right and wrong ones get the same answer. Right ones cost nothing: a whole room behind one address joins at once. An invitation
/// (<c>/join/t/…</c>) is no guess and never passes here.
/// </summary>
public sealed class PinGate(TimeProvider time)
{
    /// <summary>Wrong PINs all strangers together may type within <see cref="Window"/>; people already in an exercise have as many of their own.</summary>
    public const int Budget = 100;

    /// <summary>Wrong PINs one address may type within <see cref="Window"/>: a room in which everybody slips once.</summary>
    public const int AddressBudget = 60;

    /// <summary>After so many wrong PINs the staff are told that somebody guesses.</summary>
    public const int Suspicious = 25;

    /// <summary>How long a wrong PIN counts.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly List<Try> _strangers = [];
    private readonly List<Try> _known = [];

    /// <summary>Whether somebody guesses, as staff should know it.</summary>
    public Guessing Guessing
    {
        get
        {
            lock (_gate)
                return Level();
        }
    }

    /// <summary>Raised when <see cref="Guessing"/> may have changed.</summary>
    public Signal Changed { get; } = new();

    /// <summary>Looks at a typed PIN, unless a budget is spent.</summary>
    /// <param name="from">Where it comes from.</param>
    /// <param name="isKnown">Whether the browser holds a place in an exercise of this server.</param>
    /// <param name="open">Looks at it: null when it opens nothing.</param>
    /// <returns>Whether it was looked at, and what it opened.</returns>
    public async Task<(bool WasLookedAt, T? Opened)> TryAsync<T>(IPAddress? from, bool isKnown, Func<Task<T?>> open)
        where T : class
    {
        // Taken before looking and given back when right: however many come at once, no more than the budget are looked at.
        if (Take(isKnown ? _known : _strangers, Pace.KeyOf(from)) is not { } taken)
            return (false, null);

        var opened = default(T);
        try
        {
            opened = await open();
        }
        finally
        {
            if (opened is not null)
                GiveBack(taken);
            else
                Changed.Raise();
        }

        return (true, opened);
    }

    private Try? Take(List<Try> tries, string address)
    {
        lock (_gate)
        {
            Forget();
            if (tries.Count >= Budget || tries.Count(one => one.Address == address) >= AddressBudget)
                return null;
            var taken = new Try(time.GetUtcNow(), address);
            tries.Add(taken);
            return taken;
        }
    }

    private void GiveBack(Try taken)
    {
        lock (_gate)
        {
            _strangers.Remove(taken);
            _known.Remove(taken);
        }
    }

    private Guessing Level()
    {
        Forget();
        var wrong = Math.Max(_strangers.Count, _known.Count);
        return wrong >= Budget ? Guessing.Shut : wrong >= Suspicious ? Guessing.Likely : Guessing.None;
    }

    private void Forget()
    {
        var before = time.GetUtcNow() - Window;
        _strangers.RemoveAll(one => one.At <= before);
        _known.RemoveAll(one => one.At <= before);
    }

    // A class: each try is itself, also when two are alike.
    private sealed class Try(DateTimeOffset at, string address)
    {
        public DateTimeOffset At { get; } = at;

        public string Address { get; } = address;
    }
}

/// <summary>How staff should think of wrong PINs.</summary>
public enum Guessing
{
    /// <summary>People slip now and then.</summary>
    None,

    /// <summary>Somebody guesses.</summary>
    Likely,

    /// <summary>Somebody guessed so much that typed PINs are not looked at for a while.</summary>
    Shut,
}
