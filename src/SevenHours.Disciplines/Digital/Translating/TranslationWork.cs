using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Digital;

/// <summary>A translation asked for, as it really stands.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="By">The event of the asking, or of the beginning.</param>
/// <param name="Due">When it comes, or until when it may wait.</param>
/// <param name="IsUnderway">Whether somebody or a service is at it.</param>
/// <param name="Translator">The seat that translates, or none.</param>
/// <param name="HasCome">Whether it has come.</param>
public sealed record TranslationWork(TranslationAsked Asked, EventId By, SimTime Due, bool IsUnderway, Id<Seat> Translator, bool HasCome);

/// <summary>What a seat was asked to translate, as it sees it.</summary>
/// <param name="Work">Its opaque name.</param>
/// <param name="Held">The copy, for reading.</param>
/// <param name="Contact">Whose messages; -1 for all.</param>
/// <param name="Count">How many.</param>
/// <param name="For">Who asked.</param>
/// <param name="At">When.</param>
/// <param name="Due">Until when it may wait; once it is taken on, when it comes.</param>
public sealed record TranslationJob(Handle Work, DeviceCopy Held, int Contact, int Count, Id<Seat> For, SimTime At, SimTime Due)
{
    /// <summary>Whether it was taken on.</summary>
    public bool IsUnderway { get; init; }

    /// <summary>Whether it is done.</summary>
    public bool HasCome { get; init; }

    /// <summary>Whether it still waits for somebody to take it on.</summary>
    public bool IsOpen => !IsUnderway && !HasCome;

    internal static Refusal? Check(Desk desk, Handle work) => desk.Part<DigitalDesk>().Job(work) switch
    {
        null => Refusal.NoSuchThing,
        { IsOpen: false } => DigitalRefusals.TakenOnAlready,
        _ => null,
    };
}

/// <summary>How translations go on.</summary>
internal static class Translating
{
    public static void Begin(Cascade cascade, TranslationWork work, Id<Seat> translator, SimTime due, string? by) => cascade.Emit(
        new TranslationBegun(work.Asked.Work, translator, due, by) { To = ActRun.Agency(cascade.World, work.Asked.Seat) | SeatSet.Of(work.Asked.Of) }, restsOn: work.By);
}

/// <summary>A translation comes, or has waited too long for a seat. The tag is its place in <see cref="DigitalPart.Translations"/>.</summary>
internal sealed class TranslationWake : Wake
{
    public static readonly TranslationWake Instance = new();

    public override void Due(Cascade cascade, int tag)
    {
        var world = cascade.World;
        var work = world.Part<DigitalPart>().Translations[tag];
        if (work.HasCome || work.Due != world.Now || world.HasEnded || world.IsFrozen(work.Asked.Seat))
        {
            return;
        }

        cascade.Cause = work.By;
        if (work.IsUnderway)
        {
            Marking.Translate(cascade, work.Asked.Copy, work.Asked.Contact, work.Asked.Seat, work.Translator);
        }
        else
        {
            Translating.Begin(cascade, work, Id<Seat>.None, world.Now + TranslationTimes.Of(work.Asked.Count, true), null);
        }
    }
}
