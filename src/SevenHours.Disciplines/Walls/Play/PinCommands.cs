using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>Put something on the agency's wall: a thing of the case, or words. The colleagues of the agency get what is put up.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Kind">What it is.</param>
public sealed record PutUp(Id<Seat> Seat, PinKind Kind) : SeatCommand(Seat)
{
    /// <summary>The thing; none for words.</summary>
    public WallItem Item { get; init; } = WallItem.None;

    /// <summary>The words, or a remark beside the thing.</summary>
    public TextRef Text { get; init; }

    /// <summary>Where an entry of the timeline has it from.</summary>
    public TextRef Source { get; init; }

    /// <summary>The theme it stands under; none for not sorted.</summary>
    public Handle Theme { get; init; }

    /// <summary>Where on the map, or null.</summary>
    public Spot? Where { get; init; }

    /// <summary>When in the story, or null.</summary>
    public SimTime? When { get; init; }

    /// <summary>Whom or what it is about; the seat must have met it.</summary>
    public Id<Subject> About { get; init; } = Id<Subject>.None;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Kind == PinKind.Item && !WallKinds.Has(desk, Item) ? WallRefusals.NotHad
        : Kind != PinKind.Item && !Text.IsSome ? WallRefusals.NothingToPin
        : WallChecks.Place(desk, Theme, Where, Kind, When, About);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var desk = world.DeskOf(Seat).Part<WallDesk>();
        var control = desk.ControlOf(Item);
        Pinning.Emit(cascade, Seat, By, new Pin(world.Part<WallPart>().NextPin(world, Seat), Kind, Seat, world.Now)
        {
            Item = Kind == PinKind.Item ? Item : WallItem.None,
            Text = Text,
            Source = Source,
            Theme = Theme,
            Rank = desk.Board.RankIn(Theme, Handle.None),
            Where = Where,
            When = When,
            About = About,
            Code = control?.Code ?? HandlingCode.H0,
            Originator = control?.Originator ?? Id<Seat>.None,
        });
    }
}

/// <summary>Write the words of a pin anew.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Pin">Which.</param>
/// <param name="Was">The version the writer had before him.</param>
/// <param name="Text">The words.</param>
public sealed record RewritePin(Id<Seat> Seat, Handle Pin, int Was, TextRef Text) : SeatCommand(Seat)
{
    /// <summary>What it is; a thing stays a thing.</summary>
    public PinKind Kind { get; init; }

    /// <summary>Where an entry of the timeline has it from.</summary>
    public TextRef Source { get; init; }

    /// <summary>Where on the map, or null.</summary>
    public Spot? Where { get; init; }

    /// <summary>When in the story, or null.</summary>
    public SimTime? When { get; init; }

    /// <summary>Whom or what it is about.</summary>
    public Id<Subject> About { get; init; } = Id<Subject>.None;

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        WallChecks.Hanging(desk, Pin) is not { } pin ? WallRefusals.NoSuchPin
        : pin.Version != Was ? WallRefusals.ChangedMeanwhile
        : pin.Kind != PinKind.Item && !Text.IsSome ? WallRefusals.NothingToPin
        : WallChecks.Place(desk, Handle.None, Where, pin.Kind == PinKind.Item ? PinKind.Item : Kind, When, About);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var pin = cascade.World.DeskOf(Seat).Part<WallDesk>().Board.Find(Pin)!;
        Pinning.Emit(cascade, Seat, By, pin with
        {
            Version = pin.Version + 1,
            Kind = pin.Kind == PinKind.Item || Kind == PinKind.Item ? pin.Kind : Kind,
            Text = Text,
            Source = Source,
            Where = Where,
            When = When,
            About = About,
        });
    }
}

/// <summary>Move a pin under a theme and before another pin.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Pin">Which.</param>
/// <param name="Theme">The theme; none for not sorted.</param>
/// <param name="Before">The pin it comes before; none for the end.</param>
public sealed record MovePin(Id<Seat> Seat, Handle Pin, Handle Theme, Handle Before) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        WallChecks.Hanging(desk, Pin) is null ? WallRefusals.NoSuchPin : WallChecks.Place(desk, Theme, null, PinKind.Note, null, Id<Subject>.None);

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var board = cascade.World.DeskOf(Seat).Part<WallDesk>().Board;
        var pin = board.Find(Pin)!;
        var moved = pin with { Theme = Theme, Rank = board.RankIn(Theme, Before, Pin) };
        if (moved != pin)
        {
            Pinning.Emit(cascade, Seat, By, moved with { Version = pin.Version + 1 });
        }
    }
}

/// <summary>Take a pin down. The thing itself stays in the case file.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Pin">Which.</param>
public sealed record TakeDown(Id<Seat> Seat, Handle Pin) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) => WallChecks.Hanging(desk, Pin) is null ? WallRefusals.NoSuchPin : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var pin = cascade.World.DeskOf(Seat).Part<WallDesk>().Board.Find(Pin)!;
        Pinning.Emit(cascade, Seat, By, pin with { Version = pin.Version + 1, IsDown = true });
    }
}

/// <summary>Take back one's own last change of a pin, unless somebody has changed it since.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Pin">Which.</param>
public sealed record UndoPin(Id<Seat> Seat, Handle Pin) : SeatCommand(Seat)
{
    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        desk.Part<WallDesk>().Board.Before(Seat, By, Pin) is null ? WallRefusals.NothingToUndo : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var board = cascade.World.DeskOf(Seat).Part<WallDesk>().Board;
        Pinning.Emit(cascade, Seat, By, board.Before(Seat, By, Pin)! with { Version = board.Find(Pin)!.Version + 1 });
    }
}

/// <summary>Make a theme, rename or move it, or take it away.</summary>
/// <param name="Seat">Who.</param>
/// <param name="Theme">Which; none for a new one.</param>
/// <param name="Title">What it is called.</param>
public sealed record SetTheme(Id<Seat> Seat, Handle Theme, TextRef Title) : SeatCommand(Seat)
{
    /// <summary>Whether it is taken away. What stands under it is not sorted then.</summary>
    public bool IsDown { get; init; }

    /// <summary>Whether it moves before <see cref="Before"/>.</summary>
    public bool Moves { get; init; }

    /// <summary>The theme it comes before; none for the end.</summary>
    public Handle Before { get; init; }

    /// <inheritdoc />
    public override Refusal? Check(Desk desk) =>
        Theme.IsSome && desk.Part<WallDesk>().Board.FindTheme(Theme) is null ? WallRefusals.NoSuchPin
        : !Theme.IsSome && !Title.IsSome ? WallRefusals.NothingToPin
        : null;

    /// <inheritdoc />
    protected override void Run(Cascade cascade)
    {
        var world = cascade.World;
        var board = world.DeskOf(Seat).Part<WallDesk>().Board;
        var was = board.FindTheme(Theme);
        var theme = new Theme(
            was?.Handle ?? world.Part<WallPart>().NextTheme(world, Seat),
            Title.IsSome ? Title : was?.Title ?? Title,
            was is null || Moves ? board.RankOfTheme(Before, Theme) : was.Rank)
        {
            IsDown = IsDown,
        };
        if (theme != was)
        {
            cascade.Emit(new WallThemed(Seat, theme, By) { To = Pinning.Colleagues(world, Seat) });
        }
    }
}
