using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>A seat kept a line of a log as evidence. Its agency sees it.</summary>
/// <param name="Deployment">Of which technique.</param>
/// <param name="Mark">What was kept.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record LineMarked(Handle Deployment, LineMark Mark, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new LineMarked(Deployment, Mark, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Change(world, Deployment, With);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TechniquesDesk>().Change(Deployment, With);

    private Deployment With(Deployment one) => one with { Marks = [.. one.Marks, Mark] };
}

/// <summary>Somebody stopped listening to privileged talk, listened on, or set the recording aside.</summary>
/// <param name="Deployment">Of which technique.</param>
/// <param name="Number">The line.</param>
/// <param name="Care">What was done.</param>
/// <param name="Seat">Who.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record PrivilegedTalk(Handle Deployment, int Number, TalkCare Care, Id<Seat> Seat, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new PrivilegedTalk(Deployment, Number, Care, Seat, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Change(world, Deployment, With);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<TechniquesDesk>().Change(Deployment, With);

    private Deployment With(Deployment one) => one with { Talks = [.. one.Talks, (Number, Care)] };
}

/// <summary>A log is to be translated. The agency learns of it, and so does the seat that is asked, which is given the log to read.</summary>
/// <param name="Deployment">Of which technique.</param>
/// <param name="Seat">Who asked.</param>
/// <param name="Translation">What was asked.</param>
/// <param name="Log">The log as far as it is to be translated.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record LinesToTranslate(Handle Deployment, Id<Seat> Seat, LogTranslation Translation, LogScope Log, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new LinesToTranslate(Deployment, Seat, Translation, Log, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Change(world, Deployment, With);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var part = desk.Part<TechniquesDesk>();
        part.Change(Deployment, With);
        if (Translation.Of == desk.Seat)
        {
            part.Ask(new LogJob(Deployment, Seat, Log, Translation.Due, notice.At));
        }
    }

    private Deployment With(Deployment one) => one with { Translations = [.. one.Translations, Translation] };
}

/// <summary>A translation came: the log can be read up to where it goes.</summary>
/// <param name="Deployment">Of which technique.</param>
/// <param name="Translator">The seat that translated; none for a service.</param>
/// <param name="Until">Up to which instant.</param>
/// <param name="By">The person, or null. Taken out for seats.</param>
public sealed record LinesTranslated(Handle Deployment, Id<Seat> Translator, SimTime Until, string? By) : WorldEvent
{
    /// <inheritdoc />
    public override WorldEvent ForSeats() => new LinesTranslated(Deployment, Translator, Until, null);

    /// <inheritdoc />
    protected override void Apply(World world) => world.Part<TechniquesPart>().Change(world, Deployment, With);

    /// <inheritdoc />
    protected override void Apply(Desk desk, in Notice notice)
    {
        var part = desk.Part<TechniquesDesk>();
        part.Change(Deployment, With);
        part.Done(Deployment);
    }

    private Deployment With(Deployment one) => one with
    {
        Translations = [.. one.Translations.Select(asked => asked.Until <= Until ? asked with { HasCome = true } : asked)],
    };
}
