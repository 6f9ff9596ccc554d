using SevenHours.Kernel;

namespace SevenHours.Disciplines.Walls;

/// <summary>What one seat knows of walls: its agency's board, what the agency shared, what was shared with the seat, and consents.</summary>
public sealed class WallDesk : DeskPart
{
    private readonly List<Share> sent;
    private readonly List<Share> received;
    private readonly List<Consent> consents;
    private readonly List<Pin> given;
    private readonly List<LearnedBreach> breaches;
    private readonly Dictionary<WallItem, SharedItem> controlled;

    internal WallDesk() => (Board, sent, received, consents, given, breaches, controlled) = (new Board(), [], [], [], [], [], []);

    private WallDesk(WallDesk other)
    {
        (Board, sent, received) = (other.Board.Fork(), [.. other.sent], [.. other.received]);
        (consents, given, breaches) = ([.. other.consents], [.. other.given], [.. other.breaches]);
        controlled = new Dictionary<WallItem, SharedItem>(other.controlled);
    }

    /// <summary>The agency's pins and themes.</summary>
    public Board Board { get; }

    /// <summary>What the agency's seats shared, the oldest first: the share log.</summary>
    public IReadOnlyList<Share> Sent => sent;

    /// <summary>What others shared with this seat, the oldest first.</summary>
    public IReadOnlyList<Share> Received => received;

    /// <summary>The consents this agency asked for or is asked for, the oldest first.</summary>
    public IReadOnlyList<Consent> Consents => consents;

    /// <summary>Words of other walls that were given to this seat.</summary>
    public IReadOnlyList<Pin> Given => given;

    /// <summary>Breaches of its codes that the agency heard of, the oldest first.</summary>
    public IReadOnlyList<LearnedBreach> Breaches => breaches;

    /// <summary>Under whose control something stands on this desk: what came with it from another agency; null when it is the agency's own.</summary>
    /// <remarks>What a seat had before somebody shared it with him is his own.</remarks>
    public SharedItem? ControlOf(WallItem item) => controlled.GetValueOrDefault(item);

    /// <summary>The last share that brought something, or null.</summary>
    public Share? BroughtBy(WallItem item) => received.FindLast(s => s.Items.Any(i => i.Item == item));

    /// <summary>Whether nothing stands against a use: the thing is the agency's own, its code allows the use, or the originator consented.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="item">The thing.</param>
    /// <param name="use">What is to be done with it.</param>
    /// <param name="receivers">Whom it is to be given to; nobody for evidence. The originator's own agency needs no consent.</param>
    public bool May(Scenario scenario, WallItem item, ItemUse use, SeatSet receivers)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (ControlOf(item) is not { } control || !control.Code.NeedsConsent(use))
        {
            return true;
        }

        var strangers = receivers - scenario.SeatsOf[scenario.Seats[control.Originator].Agency.Index];
        return use == ItemUse.Share && strangers.IsEmpty || consents.Exists(c => c.Covers(item, use, strangers));
    }

    /// <summary>The consent with a name, or null.</summary>
    public Consent? Consent(Handle handle) => consents.Find(c => c.Handle == handle);

    /// <summary>The share with a name that this agency sent, or null.</summary>
    public Share? SentBy(Handle handle) => sent.Find(s => s.Handle == handle);

    /// <summary>The words of a pin of this wall, or of one that was given, or null.</summary>
    public Pin? Words(Handle pin) => Board.Find(pin) is { IsDown: false } own ? own : given.FindLast(p => p.Handle == pin);

    /// <inheritdoc />
    public override DeskPart Fork() => new WallDesk(this);

    internal void Add(Share share) => sent.Add(share);

    internal void Receive(Desk desk, Share share)
    {
        received.Add(share);
        var mine = desk.Scenario.Seats[desk.Seat].Agency;
        foreach (var item in share.Items)
        {
            var isOwn = desk.Scenario.Seats[item.Originator].Agency == mine;
            if (!isOwn && (controlled.ContainsKey(item.Item) || !WallKinds.Has(desk, item.Item)))
            {
                controlled[item.Item] = item;
            }
        }
    }

    /// <summary>A colleague put up what another agency gave: its code holds for this seat too.</summary>
    internal void Control(Desk desk, Pin pin)
    {
        if (pin is { Item.IsSome: true, Originator.IsSome: true } && !controlled.ContainsKey(pin.Item) && !WallKinds.Has(desk, pin.Item))
        {
            controlled[pin.Item] = new SharedItem(pin.Item, pin.Originator, pin.Code, SourceGrade.X, InformationGrade.None);
        }
    }

    /// <summary>Originators agreed that their codes hold no longer: what they gave may be used.</summary>
    internal void Lift(SeatSet originators)
    {
        foreach (var item in controlled.Values.Where(item => originators.Has(item.Originator)).ToList())
        {
            controlled[item.Item] = item with { Code = HandlingCode.H0 };
        }
    }

    internal void Take(Pin pin)
    {
        given.RemoveAll(p => p.Handle == pin.Handle);
        given.Add(pin);
    }

    internal void Ask(Consent consent) => consents.Add(consent);

    internal void Answer(ConsentAnswered answer, SimTime at)
    {
        var place = consents.FindIndex(c => c.Handle == answer.Consent);
        consents[place] = consents[place] with { IsGranted = answer.IsGranted, Says = answer.Says, AnsweredAt = at, IsByDesk = answer.IsByDesk };
    }

    internal void Revise(ShareRevised revised, SimTime at)
    {
        Change(sent, revised, at);
        Change(received, revised, at);
    }

    internal void Breached(HandlingBreached breached)
    {
        var place = sent.FindIndex(s => s.Handle == breached.Share);
        if (place >= 0)
        {
            sent[place] = sent[place] with { Breached = [.. sent[place].Breached, breached.Breach.Item] };
        }
    }

    /// <summary>Everything the agency's wall holds, for somebody who joins the agency in the middle of play.</summary>
    internal void Join(WallShown shown, int number)
    {
        foreach (var theme in shown.Themes)
        {
            Board.Put(theme);
        }

        foreach (var pin in shown.Pins)
        {
            Board.Put(pin.Seat, null, pin, number);
        }

        sent.AddRange(shown.Sent);
        received.AddRange(shown.Received);
        consents.AddRange(shown.Consents);
        given.AddRange(shown.Given);
        breaches.AddRange(shown.Breaches);
        foreach (var item in shown.Controlled)
        {
            controlled.TryAdd(item.Item, item);
        }
    }

    internal WallShown ToShow(Id<Seat> seat) => new(
        seat, [.. Board.All], [.. Board.AllThemes], [.. sent], [.. received], [.. consents], [.. given], [.. breaches],
        [.. controlled.Values.OrderBy(item => item.Item.Kind, StringComparer.Ordinal).ThenBy(item => item.Item.Handle.Value)]);

    internal void Learn(Breach breach, SimTime at) => breaches.Add(new LearnedBreach(breach, at));

    private static void Change(List<Share> shares, ShareRevised revised, SimTime at)
    {
        var place = shares.FindIndex(s => s.Handle == revised.Share);
        if (place >= 0)
        {
            shares[place] = shares[place] with { Notices = [.. shares[place].Notices, new ShareNotice(revised.Kind, revised.Says, at)] };
        }
    }
}

/// <summary>A breach that an originator heard of.</summary>
/// <param name="Breach">What was done.</param>
/// <param name="At">When he heard.</param>
public readonly record struct LearnedBreach(Breach Breach, SimTime At);
