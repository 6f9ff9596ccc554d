using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Keep a line of a log as evidence. Whoever can read it learns what it tells.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Deployment">Of which technique.</param>
/// <param name="Number">The line's number.</param>
public sealed record MarkLine(Id<Seat> Seat, Handle Deployment, int Number) : SeatCommand(Seat)
{
    /// <summary>Why it matters, in one's own words, or none.</summary>
    public TextRef Note { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<TechniquesDesk>().Find(Deployment) is not { } one || TechniqueLog.Find(desk.Scenario, one.Log, Number) is not { } line ? Refusal.NoSuchThing
        : one.MarkOn(Number) is not null ? TechniqueRefusals.KeptAlready
        : one.DestroyedAt != SimTime.Never ? TechniqueRefusals.Destroyed
        : line.Planted?.IsPrivileged == true && one.CareOf(Number) != TalkCare.Heard ? TechniqueRefusals.NothingRecorded
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var part = world.Part<TechniquesPart>();
        var one = part.Find(Deployment)!;
        var line = TechniqueLog.Find(world.Scenario, one.Log, Number)!;
        cascade.Cause = part.ByOf(Deployment);
        var exhibit = Reading.Secure(cascade, one, line, Seat);
        cascade.Cause = cascade.Emit(
            new LineMarked(Deployment, new LineMark(Number, Seat, Note, exhibit, world.Now), By) { To = ActRun.Agency(world, Seat) }, part.ByOf(Deployment));
        if (Reading.CanRead(world.Scenario, Seat, one, line))
        {
            Reading.Learn(cascade, one, line, Seat, exhibit);
        }
    }
}

/// <summary>Say what is done about talk with a lawyer, doctor or confessor: stop listening, listen on, or set the recording aside.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Deployment">Of which technique.</param>
/// <param name="Number">The line.</param>
/// <param name="Care">What is done.</param>
public sealed record TreatTalk(Id<Seat> Seat, Handle Deployment, int Number, TalkCare Care) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<TechniquesDesk>().Find(Deployment) is not { } one || TechniqueLog.Find(desk.Scenario, one.Log, Number) is not { Planted.IsPrivileged: true } ? Refusal.NoSuchThing
        : (one.CareOf(Number), Care) is (null, TalkCare.Stopped or TalkCare.Heard) or (TalkCare.Heard, TalkCare.SetAside) ? null
        : TechniqueRefusals.TalkTreated;

    /// <inheritdoc />
    protected override void Run(Cascade cascade) => cascade.Emit(
        new PrivilegedTalk(Deployment, Number, Care, Seat, By) { To = ActRun.Agency(cascade.World, Seat) }, cascade.World.Part<TechniquesPart>().ByOf(Deployment));
}

/// <summary>Have the foreign lines of a log translated, by a seat or by a service.</summary>
/// <param name="Seat">Who asks.</param>
/// <param name="Deployment">Of which technique.</param>
public sealed record TranslateLines(Id<Seat> Seat, Handle Deployment) : SeatCommand(Seat)
{
    /// <summary>The seat asked, as a mediator; none for a service that nobody plays.</summary>
    public Id<Seat> Of { get; init; } = Id<Seat>.None;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<TechniquesDesk>().Find(Deployment) is not { } one ? Refusal.NoSuchThing
        : one.Translations.Any(asked => !asked.HasCome) ? TechniqueRefusals.BeingTranslated
        : Foreign(desk.Scenario, one) is not { Count: > 0 } foreign ? TechniqueRefusals.NothingForeign
        : !Of.IsSome ? null
        : Of == Seat || Of.Index >= desk.Scenario.Seats.Count || !PhoneBook.Lists(desk.Scenario, Of) ? Refusal.NoSuchSeat
        : foreign.Any(line => Tongue.Understands(desk.Scenario, Of, line.Language)) ? null
        : TechniqueRefusals.TranslatorLacksIt;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var one = world.Part<TechniquesPart>().Find(Deployment)!;
        var time = TranslationTimes.Of(Foreign(world.Scenario, one).Count, true);
        var asked = new LogTranslation(Of, one.LoggedUntil, world.Now + (Of.IsSome ? TranslationTimes.Patience + time : time));
        cascade.Emit(
            new LinesToTranslate(Deployment, Seat, asked, one.Log, By) { To = ActRun.Agency(world, Seat) | SeatSet.Of(Of) }, world.Part<TechniquesPart>().ByOf(Deployment));
    }

    /// <summary>Lines in a language that are not translated yet.</summary>
    internal static List<LogLine> Foreign(Scenario scenario, Deployment one) =>
        [.. TechniqueLog.Of(scenario, one.Log).Where(line => line.Language.Length > 0 && !one.IsTranslated(line.At))];
}

/// <summary>Hand in the translation of a log one was asked for.</summary>
/// <param name="Seat">Who translates.</param>
/// <param name="Deployment">Of which technique.</param>
public sealed record HandTranslation(Id<Seat> Seat, Handle Deployment) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => desk.Part<TechniquesDesk>().Jobs.Any(job => job.Deployment == Deployment) ? null : Refusal.NoSuchThing;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        if (cascade.World.Part<TechniquesPart>().Find(Deployment)?.Translations.FirstOrDefault(asked => !asked.HasCome && asked.Of == Seat) is { } asked)
        {
            Reading.HandIn(cascade, Deployment, asked, Seat, By);
        }
    }
}
