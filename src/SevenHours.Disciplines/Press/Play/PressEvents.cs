using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>Something the press did or met: the truth and the desks it is told to keep it in the same book.</summary>
public abstract record PressEvent : WorldEvent
{
    /// <summary>The person at the seat, or null. Taken out for seats.</summary>
    public string? By { get; init; }

    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null };

    /// <inheritdoc />
    protected sealed override void Apply(World world)
    {
        ArgumentNullException.ThrowIfNull(world);
        Enter(world.Part<PressPart>().Book, world.Now);
        Follow(world);
    }

    /// <inheritdoc />
    protected sealed override void Apply(Desk desk, in Notice notice)
    {
        ArgumentNullException.ThrowIfNull(desk);
        Enter(desk.Part<PressDesk>().Book, notice.At);
    }

    /// <summary>Enters it into a book.</summary>
    private protected abstract void Enter(PressBook book, SimTime now);

    /// <summary>What the truth does besides: has something woken, or touches what conditions read.</summary>
    private protected virtual void Follow(World world)
    {
    }
}

/// <summary>A tip came to a paper. Its seats learn of it.</summary>
/// <param name="Tip">The tip. Its time is the event's.</param>
public sealed record TipCame(Tip Tip) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Add(Tip);
}

/// <summary>A journalist began a check. Its paper learns of it.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Check">The check.</param>
/// <param name="Due">When it is done. Taken out for seats.</param>
public sealed record ClaimCheckBegan(Id<Seat> Seat, SourceCheck Check, SimTime Due) : PressEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null, Due = SimTime.Never };

    private protected override void Enter(PressBook book, SimTime now) => book.Put(Check);

    private protected override void Follow(World world) => world.Part<PressPart>().Schedule(world, Due, ClaimCheckWake.Instance, world.Part<PressPart>().Book.Checks.Count - 1);
}

/// <summary>A check was done. The paper learns what the source said.</summary>
/// <param name="Check">The check, with what it found.</param>
public sealed record ClaimChecked(SourceCheck Check) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(Check);
}

/// <summary>A journalist asked an agency for its side. Both learn of it.</summary>
/// <param name="Enquiry">The question.</param>
public sealed record ReplyAsked(Enquiry Enquiry) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(Enquiry);

    private protected override void Follow(World world) => world.Part<PressPart>().Schedule(world, Enquiry.Until, EnquiryWake.Instance, world.Part<PressPart>().Book.Enquiries.Count - 1);
}

/// <summary>An agency replied to a journalist, or let the time pass. Both learn of it.</summary>
/// <param name="Enquiry">Which question.</param>
/// <param name="Seat">Who replied, or none.</param>
/// <param name="Reply">What.</param>
/// <param name="Says">The words, or none.</param>
public sealed record ReplyGiven(Handle Enquiry, Id<Seat> Seat, ReplyKind Reply, TextRef Says) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) =>
        book.Put(book.Enquiry(Enquiry)! with { Reply = Reply, Says = Says, EndedAt = now });
}

/// <summary>An agency asked a paper to wait. Both learn of it.</summary>
/// <param name="Embargo">What was asked.</param>
public sealed record EmbargoAsked(Embargo Embargo) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(Embargo);
}

/// <summary>A paper answered a request to wait, or printed although it had agreed. Both sides learn of it.</summary>
/// <param name="Embargo">Which.</param>
/// <param name="Seat">Who answered or wrote.</param>
/// <param name="State">Where it stands now.</param>
public sealed record EmbargoMoved(Handle Embargo, Id<Seat> Seat, EmbargoState State) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(book.Embargo(Embargo)! with { State = State });
}

/// <summary>A journalist decided not to print something for now. The paper learns of it.</summary>
/// <param name="Held">What and why.</param>
public sealed record StoryHeld(HeldClaim Held) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Add(Held);
}

/// <summary>A story was given to print. The paper learns of it.</summary>
/// <param name="Story">The story.</param>
public sealed record StoryWritten(Story Story) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(Story);
}

/// <summary>A story is out. Everybody reads it.</summary>
/// <param name="Story">The story.</param>
public sealed record StoryPublished(Story Story) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(Story);

    private protected override void Follow(World world)
    {
        foreach (var claim in Story.Claims)
        {
            world.Touch(PressPart.Printed(claim));
        }
    }
}

/// <summary>A story was put right. Everybody reads it.</summary>
/// <param name="Story">Which.</param>
/// <param name="Seat">Who put it right.</param>
/// <param name="Text">What is right.</param>
public sealed record StoryCorrected(Handle Story, Id<Seat> Seat, TextRef Text) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(book.Story(Story)! with { Correction = Text, CorrectedAt = now });
}

/// <summary>A press office wrote what its agency says and does not say. The agency learns of it.</summary>
/// <param name="Line">The line.</param>
public sealed record OfficeLineSet(OfficeLine Line) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Add(Line);
}

/// <summary>A statement was written and goes out. The agency learns of it.</summary>
/// <param name="Statement">The statement.</param>
public sealed record StatementWritten(Statement Statement) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(Statement);
}

/// <summary>A statement is out. Everybody reads it.</summary>
/// <param name="Statement">The statement.</param>
public sealed record StatementIssued(Statement Statement) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) => book.Put(Statement);
}

/// <summary>A storm has one more post. Those who are asked and all papers see it.</summary>
/// <param name="Storm">Which.</param>
/// <param name="Posts">How many posts there are now.</param>
public sealed record StormGrew(Id<Storm> Storm, int Posts) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now) =>
        book.Put(book.StormOf(Storm) is { } storm ? storm with { Posts = Posts } : new StormState(Storm, Posts, now, SimTime.Never));

    private protected override void Follow(World world)
    {
        world.Touch(PressPart.Of(Storm));
        world.Part<PressPart>().Schedule(world, world.Now + world.Scenario.Table<Storm>()[Storm].Every, StormWake.Instance, Storm.Index);
    }
}

/// <summary>Somebody who was asked spoke, and the storm is over. Those who saw it see that.</summary>
/// <param name="Storm">Which.</param>
public sealed record StormCalmed(Id<Storm> Storm) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now)
    {
        // A seat that came later has not seen the storm begin.
        if (book.StormOf(Storm) is { } storm)
        {
            book.Put(storm with { CalmedAt = now });
        }
    }

    private protected override void Follow(World world) => world.Touch(PressPart.Of(Storm));
}

/// <summary>Somebody asked the platform to remove posts that identify a person. Those who see the storm learn of it.</summary>
/// <param name="Storm">Which storm.</param>
/// <param name="Seat">Who asked.</param>
/// <param name="Due">When the platform acts. Taken out for seats.</param>
public sealed record TakedownAsked(Id<Storm> Storm, Id<Seat> Seat, SimTime Due) : PressEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => this with { To = SeatSet.Nobody, By = null, Due = SimTime.Never };

    private protected override void Enter(PressBook book, SimTime now)
    {
        if (book.StormOf(Storm) is { } storm)
        {
            book.Put(storm with { AskedAt = now });
        }
    }

    private protected override void Follow(World world) => world.Part<PressPart>().Schedule(world, Due, TakedownWake.Instance, Storm.Index);
}

/// <summary>The platform removed the posts that identify a person. Those who see the storm learn of it.</summary>
/// <param name="Storm">Which storm.</param>
public sealed record PostsRemoved(Id<Storm> Storm) : PressEvent
{
    private protected override void Enter(PressBook book, SimTime now)
    {
        if (book.StormOf(Storm) is { } storm)
        {
            book.Put(storm with { RemovedAt = now });
        }
    }
}
