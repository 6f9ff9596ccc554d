using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>Have a copy, or what one contact wrote, translated: a day for a thousand messages.</summary>
/// <param name="Seat">Who asks.</param>
/// <param name="Copy">The copy.</param>
/// <param name="Contact">Of which contact's messages; -1 for all.</param>
public sealed record AskTranslation(Id<Seat> Seat, Handle Copy, int Contact) : SeatCommand(Seat)
{
    /// <summary>The seat asked to translate, as a mediator; none for a service that nobody plays.</summary>
    public Id<Seat> Of { get; init; } = Id<Seat>.None;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<DigitalDesk>().Find(Copy) is not { } copy ? Refusal.NoSuchThing
        : copy.Translations.Any(t => t.Contact == Contact || t.Contact < 0) ? DigitalRefusals.TranslatedAlready
        : Languages(desk.Scenario, copy) is not { Count: > 0 } languages ? DigitalRefusals.NothingToTranslate
        : !Of.IsSome ? null
        : Of == Seat || Of.Index >= desk.Scenario.Seats.Count || !PhoneBook.Lists(desk.Scenario, Of) ? Refusal.NoSuchSeat
        : languages.Any(language => Tongue.Understands(desk.Scenario, Of, language)) ? null
        : DigitalRefusals.TranslatorLacksIt;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var part = world.Part<DigitalPart>();
        var copy = world.DeskOf(Seat).Part<DigitalDesk>().Find(Copy)!;
        var count = Languages(world.Scenario, copy).Count;
        cascade.Emit(
            new TranslationAsked(Copy, Seat, Contact, count, world.Now + (Of.IsSome ? TranslationTimes.Patience : TranslationTimes.Of(count, true)), By)
            {
                To = ActRun.Agency(world, Seat) | SeatSet.Of(Of), Of = Of, Work = part.NextWork(world), Held = Of.IsSome ? copy.Copy : null,
            },
            part.Copy(Copy)?.By);
    }

    // The language of each thing the asker does not understand.
    private List<string> Languages(Scenario scenario, CopyOnDesk copy) => [.. CopyContent.Of(scenario, copy.Copy).Items
        .Where(item => (Contact < 0 || item.Contact == Contact) && !Tongue.Understands(scenario, Seat, item.Language)).Select(item => item.Language)];
}

/// <summary>Take on what one was asked to translate. It takes its time, after what one has taken on before.</summary>
/// <param name="Seat">Who translates.</param>
/// <param name="Work">What was asked.</param>
public sealed record TakeTranslation(Id<Seat> Seat, Handle Work) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => TranslationJob.Check(desk, Work);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var part = world.Part<DigitalPart>();
        var work = part.Work(Work)!;
        var free = part.BusyUntil(Seat);
        var due = (free > world.Now ? free : world.Now) + TranslationTimes.Of(work.Asked.Count, Tongue.IsQualified(world.Scenario, Seat));
        Translating.Begin(cascade, work, Seat, due, By);
    }
}

/// <summary>Leave what one was asked to translate to a service that nobody plays. Whoever asked learns that it is on its way.</summary>
/// <param name="Seat">Who was asked.</param>
/// <param name="Work">What was asked.</param>
public sealed record LeaveTranslation(Id<Seat> Seat, Handle Work) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => TranslationJob.Check(desk, Work);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var work = cascade.World.Part<DigitalPart>().Work(Work)!;
        Translating.Begin(cascade, work, Id<Seat>.None, cascade.World.Now + TranslationTimes.Of(work.Asked.Count, true), By);
    }
}
