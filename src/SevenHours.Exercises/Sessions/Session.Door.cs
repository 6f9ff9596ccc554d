namespace SevenHours.Exercises;

/// <content>What a session makes of people at its door, and of who is to sit where.</content>
public abstract partial record Session
{
    private static Decision? DecideAtDoor(Open state, SessionCommand command) => (state, command) switch
    {
        (Open s, SessionCommand.Knock c) => OnMember(s, c.Person, m => Knock(s, m, c.Now)),
        (Open s, SessionCommand.List c) => OnMember(s, c.Person, m => new SessionEvent.Listed(m.Person, c.Key)),
        (Open s, SessionCommand.LetIn c) => OnMember(s, c.Person, m => LetIn(s, m, c)),
        (Open s, SessionCommand.Move { Place: null } c) => OnMember(s, c.Person, m => Decision.Of(Leaving(s, m, null))),
        (Open s, SessionCommand.Move { Place: { } place } c) => OnPlayer(s, place, c.Person, (m, isSeated) => Decision.Of([
            .. Leaving(s, m, place), .. isSeated ? Array.Empty<SessionEvent>() : [new SessionEvent.SeatTaken(place, m.Person)]])),
        (Open s, SessionCommand.SetDoors c) => s.DoorsOpenUntil == c.OpenUntil ? Decision.Nothing : new SessionEvent.DoorsSet(c.OpenUntil),
        (Open s, SessionCommand.MakeLink c) => OnMember(s, c.Person, m => m.Presence == Presence.In
            ? new SessionEvent.LinkMade(m.Person, c.EndsDevices) : ExerciseRefusals.NotInThisState),
        (Open s, SessionCommand.UseLink c) => OnMember(s, c.Person, m => m.Presence == Presence.In && m.Links == c.Number
            ? new SessionEvent.LinkUsed(m.Person, c.Device) : ExerciseRefusals.LinkIsSpent),
        (Open s, SessionCommand.PlanSeats c) => c.Seats.Any(seat => !Has(s, seat.Place.Syndicate))
            ? ExerciseRefusals.NoSuchSyndicate
            : new SessionEvent.SeatsPlanned(c.Seats),
        (Open s, SessionCommand.SetSeatChoice c) => s.SeatsByStaff == c.ByStaff ? Decision.Nothing : new SessionEvent.SeatChoiceSet(c.ByStaff),
        _ => default(Decision?),
    };

    private static Decision Join(Open s, SessionCommand.Join c) =>
        s.Members.ContainsKey(c.Person) || s.Recognised.ContainsKey(c.Person) || c.Account is { } account && s.OfAccount(account) is not null ? Decision.Nothing
        : c.Claims is { } who && s.Find(who) is null ? ExerciseRefusals.NoSuchPerson
        : new SessionEvent.Joined(
            c.Person, c.Name, c.Role, IsToWait(s, c), c.Claims, c.Account, c.Now == default ? null : c.Now);

    private static bool IsToWait(Open s, SessionCommand.Join c) =>
        c.Claims is not null || !c.IsVouched && (c.MustWait || c.Role.IsStaff() || !s.AreDoorsOpen(c.Now));

    // Who was asked to wait outside waits again; staff decide, however wide the doors are.
    private static Decision Knock(Open s, Member m, DateTimeOffset now) => m.Presence switch
    {
        Presence.Left => new SessionEvent.Knocked(m.Person, now),
        Presence.SentOut => ExerciseRefusals.WasSentOut,
        _ => Decision.Nothing,
    };

    private static Decision Recognise(Open s, Member m, string? who) =>
        who is null || m.Presence != Presence.Waiting ? ExerciseRefusals.NotInThisState
        : s.Find(who) is not { } known ? ExerciseRefusals.NoSuchPerson
        : known.Person == m.Person ? ExerciseRefusals.NotInThisState
        : new SessionEvent.Recognised(m.Person, known.Person);

    private static Decision LetIn(Open s, Member m, SessionCommand.LetIn c)
    {
        if (c.Place is { } wanted && !Has(s, wanted.Syndicate))
        {
            return ExerciseRefusals.NoSuchSyndicate;
        }

        if (c.Place is not null && s.IsAway(m.Person))
        {
            return ExerciseRefusals.IsAway;
        }

        var events = new List<SessionEvent>();
        if (c.Role is { } role && role != m.Role)
        {
            events.Add(new SessionEvent.RoleGiven(m.Person, role));
        }

        if (m.Presence != Presence.In)
        {
            events.Add(new SessionEvent.Admitted(m.Person));
        }

        if (c.Place is { } place)
        {
            events.AddRange(Leaving(s, m, place));
            if (!s.HoldersOf(place).People.Contains(m.Person))
            {
                events.Add(new SessionEvent.SeatTaken(place, m.Person));
            }
        }

        return Decision.Of(events);
    }

    private static IEnumerable<SessionEvent> Leaving(Open s, Member m, SeatPlace? stays) =>
        s.SeatsOf(m.Person).Where(place => place != stays).Select(place => new SessionEvent.SeatLeft(place, m.Person));
}
