using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Testing;

/// <summary>The smallest discipline with everything a discipline has: bells that seats ring at each other.</summary>
public sealed class Bells : Discipline
{
    /// <inheritdoc/>
    public override string Name => "bells";

    /// <inheritdoc/>
    public override IReadOnlyList<Habit> Habits { get; } = [new AnswerBells()];

    /// <inheritdoc/>
    public override Part CreatePart(Scenario scenario) => new BellPart(new int[scenario.Seats.Count]);

    /// <inheritdoc/>
    public override DeskPart CreateDeskPart(Scenario scenario, Id<Seat> seat) => new BellDesk();

    /// <inheritdoc/>
    public override void Shape(PackageShape shape) => shape.Variants<DoModel>(typeof(RingModel));

    /// <inheritdoc/>
    public override void Register(WireNames names) => names
        .Add<BellRang>("bell.rang")
        .Add<BellAnswered>("bell.answered")
        .Add<RingBell>("do.ring")
        .Add<AnswerBell>("do.answer")
        .Add<TurnFlag>("do.turn_flag")
        .Add<TurnLevel>("do.turn_level");
}

/// <summary>How often each seat has rung.</summary>
internal sealed class BellPart(int[] rung) : Part
{
    private int[] rung = rung;

    public int Of(Id<Seat> seat) => rung[seat.Index];

    public void Count(Id<Seat> seat) => rung[seat.Index]++;

    public override Part Fork() => new BellPart((int[])rung.Clone());

    public override void AddTo(ref StateHash hash)
    {
        foreach (var count in rung) hash.Add(count);
    }

    public override void Grow(Scenario scenario) => Array.Resize(ref rung, scenario.Seats.Count);
}

/// <summary>The bells a seat has heard and not answered.</summary>
public sealed class BellDesk : DeskPart
{
    private readonly List<(Handle Bell, SimTime At)> open = [];

    /// <summary>Bells not answered yet, in the order they rang.</summary>
    public IReadOnlyList<(Handle Bell, SimTime At)> Open => open;

    /// <inheritdoc/>
    public override DeskPart Fork()
    {
        var copy = new BellDesk();
        copy.open.AddRange(open);
        return copy;
    }

    internal void Hear(Handle bell, SimTime at) => open.Add((bell, at));

    internal void Answer(Handle bell) => open.RemoveAll(o => o.Bell == bell);
}

/// <summary>A bell rang at seats.</summary>
/// <param name="Bell">Its opaque name.</param>
/// <param name="By">Who rang; taken out for seats. Nobody for a rule.</param>
/// <param name="Loudness">Drawn; taken out for seats.</param>
public sealed record BellRang(Handle Bell, Id<Seat> By, int Loudness) : WorldEvent
{
    /// <inheritdoc/>
    public override WorldEvent ForSeats() => new BellRang(Bell, Id<Seat>.None, 0);

    /// <inheritdoc/>
    protected override void Apply(World world)
    {
        if (!By.IsSome) return;
        world.Part<BellPart>().Count(By);
        world.Touch(new ReadKey("rung", By.Index));
    }

    /// <inheritdoc/>
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<BellDesk>().Hear(Bell, notice.At);
}

/// <summary>A seat answered a bell.</summary>
public sealed record BellAnswered(Handle Bell) : WorldEvent
{
    /// <inheritdoc/>
    protected override void Apply(World world)
    {
    }

    /// <inheritdoc/>
    protected override void Apply(Desk desk, in Notice notice) => desk.Part<BellDesk>().Answer(Bell);
}

/// <summary>Rings a bell at other seats.</summary>
public sealed record RingBell(Id<Seat> Seat, SeatSet At) : SeatCommand(Seat)
{
    /// <inheritdoc/>
    public override Refusal? Check(Desk desk) => At.IsEmpty ? Refusal.NoSuchSeat : null;

    /// <inheritdoc/>
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var ordinal = world.Part<BellPart>().Of(Seat);
        var loudness = (int)(world.Luck.Draw(LuckPurpose.Outcome, 1, Seat.Index, 0, ordinal) % 100);
        cascade.Emit(new BellRang(world.HandleFor(1, Seat, ordinal), Seat, loudness) { To = At });
    }
}

/// <summary>Answers a bell.</summary>
public sealed record AnswerBell(Id<Seat> Seat, Handle Bell) : SeatCommand(Seat)
{
    /// <inheritdoc/>
    public override Refusal? Check(Desk desk) =>
        desk.Part<BellDesk>().Open.Any(o => o.Bell == Bell) ? null : Refusal.NoSuchThing;

    /// <inheritdoc/>
    protected override void Run(Cascade cascade) => cascade.Emit(new BellAnswered(Bell) { To = SeatSet.Of(Seat) });
}

/// <summary>Staff turn a flag.</summary>
public sealed record TurnFlag(Id<Flag> Flag, bool On) : StaffCommand
{
    /// <inheritdoc/>
    protected override void Run(Cascade cascade) => new SetFlag(Flag, On).Do(cascade, Scene.Nobody);
}

/// <summary>Staff set a level.</summary>
public sealed record TurnLevel(Id<Level> Level, int Permille) : StaffCommand
{
    /// <inheritdoc/>
    protected override void Run(Cascade cascade) => new SetLevel(Level, Permille, isAbsolute: true).Do(cascade, Scene.Nobody);
}

/// <summary>A rule rings a bell at seats.</summary>
public sealed class RingEffect(SeatSet at) : Effect
{
    /// <inheritdoc/>
    public override void Do(Cascade cascade, in Scene scene) =>
        cascade.Emit(new BellRang(new Handle((ulong)cascade.World.EventCount + 1), Id<Seat>.None, 0) { To = at });
}

/// <summary>Every stand-in answers a bell a minute after it rang.</summary>
internal sealed class AnswerBells : Habit
{
    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        if (desk.Part<BellDesk>().Open is not [var (bell, at), ..]) return null;
        var due = at + SimSpan.FromMinutes(1);
        if (due <= desk.Now) return new AnswerBell(mind.Seat, bell);
        wake = due < wake ? due : wake;
        return null;
    }
}

/// <summary><c>ring: ann</c> in a playbook.</summary>
[Variant("ring", "Rings a bell at a seat.")]
internal sealed class RingModel : DoModel
{
    [Doc("The seat."), Shorthand]
    public required Reference<SeatModel> At { get; init; }

    public override StandInAct Compile(ScenarioBuild build, Id<Seat> seat) => new RingAct(SeatSet.Of(build.Id<Seat>(At)));
}

/// <summary>Rings a bell once.</summary>
public sealed class RingAct(SeatSet at) : StandInAct
{
    /// <inheritdoc/>
    public override SeatCommand ToCommand(Desk desk) => new RingBell(desk.Seat, at);

    /// <inheritdoc/>
    public override ActMeaning Meaning(Scenario scenario) => new("start");

    /// <inheritdoc/>
    public override bool IsDoneOn(Desk desk) => false;
}
