using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <content>People and seats.</content>
public sealed partial class Exercise
{
    /// <summary>How many characters a name has at most.</summary>
    public const int LongestName = 60;

    /// <summary>Lets somebody in who has the PIN: as far as the waiting room where there is one. Whoever would be staff always waits.</summary>
    /// <param name="name">How the others will see him.</param>
    /// <param name="role">What he would be; a staff role is for those with the PIN of the trainers.</param>
    /// <param name="claims">The key of the person he was before on another device; staff must confirm it.</param>
    /// <returns>His key, which his ticket keeps; or why not.</returns>
    public Task<Joining> JoinAsync(string name, Role role = Role.Participant, string? claims = null) => JoinAsync(name, role, claims, null, isVouched: false);

    /// <summary>Makes the holder of an account one of the staff, or gives him another role; he need not wait.</summary>
    /// <param name="by">Who may appoint, or the server itself.</param>
    /// <param name="account">The account's id.</param>
    /// <param name="name">How the others will see him.</param>
    /// <param name="role">What he is from now on.</param>
    public async Task<Joining> AppointAsync(Actor by, string account, string name, Role role)
    {
        if (!by.May(Session, Permission.AppointStaff))
        {
            return new Joining(null, ExerciseRefusals.StaffOnly);
        }

        if (Session.OfAccount(account) is null && await JoinAsync(name, role, null, account, isVouched: true) is { Refusal: not null } refused)
        {
            return refused;
        }

        // Also when two appoint the same account at once: the second finds who the first made, and the later role holds.
        var member = Session.OfAccount(account)!;
        return new Joining(member.Person, (await DoAsync(new SessionCommand.GiveRole(member.Person, role))).Refusal);
    }

    /// <summary>Lets somebody in for whom the server vouches, such as a guest of a demonstration.</summary>
    public Task<Joining> ReceiveAsync(string name, Role role) => JoinAsync(name, role, null, null, isVouched: true);

    private async Task<Joining> JoinAsync(string name, Role role, string? claims, string? account, bool isVouched, bool mustWait = false)
    {
        name = LookAlike.Shown(name);
        if (name.Length is 0 or > LongestName)
        {
            return new Joining(null, ExerciseRefusals.NoName);
        }

        var person = NewKey();
        var words = TextStore.Prepare(name, person);
        var decision = await DoAsync(
            new SessionCommand.Join(person, words.Reference, role, claims, account, isVouched, mustWait, time.GetUtcNow()), null, words.Attachment);
        return new Joining(decision.Refusal is null ? person : null, decision.Refusal);
    }

    /// <summary>Somebody's name; null once erased.</summary>
    public string? NameOf(Member member) => texts.Find(member.Name);

    /// <summary>People by a name they gave, for whoever comes back on another device.</summary>
    public IReadOnlyList<Member> FindByName(string name) =>
        [.. Session.Members.Values.Where(m => m.Presence != Presence.SentOut && string.Equals(NameOf(m), name.Trim(), StringComparison.OrdinalIgnoreCase))];

    /// <summary>Replaces the PINs by two that no open exercise uses.</summary>
    internal Task<Refusal?> RenewPinsAsync(Actor by, string pin, string staffPin) =>
        ControlAsync(by, Permission.ManagePeople, new SessionCommand.RenewPins(pin, staffPin, time.GetUtcNow()));

    /// <summary>Lets somebody in who waits.</summary>
    public Task<Refusal?> AdmitAsync(Actor by, string person) =>
        ComeInAsync(by, person, NeededFor(person, null), new SessionCommand.Admit(person));

    /// <summary>Confirms that somebody who waits is the person he claims to be, or whom staff know him to be.</summary>
    public Task<Refusal?> RecogniseAsync(Actor by, string person, string? known = null) => ControlAsync(
        by, NeededFor(known ?? Session.Find(person)?.Claims ?? person, Session.Find(person)?.Role), new SessionCommand.Recognise(person, known));

    /// <summary>Sends somebody out for good: neither he nor his devices come in again.</summary>
    public Task<Refusal?> SendOutAsync(Actor by, string person) => ControlAsync(by, NeededFor(person, null), new SessionCommand.Go(person, SendOut: true));

    /// <summary>Gives somebody another role. To make staff of somebody, or no longer staff, one must be able to appoint.</summary>
    public Task<Refusal?> GiveRoleAsync(Actor by, string person, Role role) =>
        ControlAsync(by, NeededFor(person, role), new SessionCommand.GiveRole(person, role));

    /// <summary>Somebody leaves of his own accord.</summary>
    public Task<Refusal?> LeaveAsync(string person) => DoPlainAsync(new SessionCommand.Go(person, SendOut: false));

    /// <summary>Seats somebody; a stand-in there steps back. People may share a seat.</summary>
    /// <param name="by">The person himself, or staff.</param>
    /// <param name="person">Who sits down.</param>
    /// <param name="place">Where.</param>
    public Task<Refusal?> TakeSeatAsync(Actor by, string person, SeatPlace place) =>
        SitAsync(by, person, place, new SessionCommand.TakeSeat(place, person));

    /// <summary>Somebody changes to another seat: whatever he sat in before is left in the same step, and nothing is left when he cannot sit there.</summary>
    /// <param name="by">The person himself, or staff.</param>
    /// <param name="person">Who changes.</param>
    /// <param name="place">Where to.</param>
    public Task<Refusal?> ChangeSeatAsync(Actor by, string person, SeatPlace place) =>
        SitAsync(by, person, place, new SessionCommand.Move(person, place));

    private async Task<Refusal?> SitAsync(Actor by, string person, SeatPlace place, SessionCommand command)
    {
        // The card of a person of the case is read by whom staff chose to act, and he is a role player from then on.
        var isActed = HasSeat(place) && Live(place.Syndicate).Scenario is var scenario && scenario.Seats[scenario.Seats[place.Seat]].IsRolePlayer;
        var refused = isActed && Session.Find(person) is { Role: Role.Participant } ? await GiveRoleAsync(by, person, Role.RolePlayer) : null;
        return refused ?? await OnSeatAsync(by, person, place, command);
    }

    /// <summary>Somebody gets up; when nobody is left, the seat's stand-in goes on.</summary>
    public Task<Refusal?> LeaveSeatAsync(Actor by, string person, SeatPlace place) =>
        OnSeatAsync(by, person, place, new SessionCommand.LeaveSeat(place, person));

    /// <summary>Passes a seat from one person to another.</summary>
    /// <param name="by">Who gets up, or staff.</param>
    /// <param name="from">Who gets up.</param>
    /// <param name="to">Who sits down.</param>
    /// <param name="place">The seat.</param>
    /// <param name="note">What was said at the hand-over, at most <see cref="LongestNote"/> characters; it stays with the session.</param>
    public Task<Refusal?> HandOverSeatAsync(Actor by, string from, string to, SeatPlace place, string? note = null)
    {
        if (note?.Trim() is not { Length: > 0 } said)
        {
            return OnSeatAsync(by, from, place, new SessionCommand.HandOver(place, from, to, TextRef.None, time.GetUtcNow()));
        }

        var words = TextStore.Prepare(said, OwnerOf(by));
        return said.Length > LongestNote
            ? Task.FromResult<Refusal?>(ExerciseRefusals.NoteTooLong)
            : OnSeatAsync(by, from, place, new SessionCommand.HandOver(place, from, to, words.Reference, time.GetUtcNow()), words.Attachment);
    }

    /// <summary>Says who plays seats while nobody sits in them.</summary>
    /// <param name="by">Staff.</param>
    /// <param name="skill">The scenario's name of a skill; null for nobody.</param>
    /// <param name="places">Which seats; none for all seats of all syndicates.</param>
    public async Task<Refusal?> SetStandInsAsync(Actor by, string? skill, params IReadOnlyList<SeatPlace> places)
    {
        var skills = Edition.Scenario.Table<Skill>();
        if (skill is not null && skills.Count > 0 && !skills.TryFind(skill, out _))
        {
            return ExerciseRefusals.NoSuchSkill;
        }

        return places.FirstOrDefault(p => !HasSeat(p)) is { Seat: not null }
            ? Refusal.NoSuchSeat
            : await ControlAsync(by, Permission.ManagePeople, new SessionCommand.SetStandIns(places.Count > 0 ? places : [.. AllPlaces], skill));
    }

    /// <summary>Whose drafts a person's are.</summary>
    public string DraftOwner(string person) => $"{Id}/{person}";

    /// <summary>Erases all words of a person, his name and his drafts included. The history stands and still verifies.</summary>
    /// <returns>How many texts were erased; null when the storage cannot write now, or the actor may not.</returns>
    public async Task<int?> EraseWordsOfAsync(Actor by, string person, string reason = "asked for") =>
        by.May(Session, Permission.ManagePrivacy) || by.Key == person ? await EraseAsync(person, reason) : null;

    private async Task<int?> EraseAsync(string person, string reason)
    {
        foreach (var picture in Notes.All.Where(seen => seen.Photo is not null && Session.Find(seen.By) == Session.Find(person)))
        {
            Pictures?.Remove(Id, picture.Photo!);
        }

        var erased = 0;
        foreach (var key in Session.DevicesOf(person).Concat(PlannedAs(person)).ToList())
        {
            drafts.Erase(DraftOwner(key));
            if (await texts.EraseWordsOfAsync(key, reason, Id.Notes) is not { } count)
            {
                return null;
            }

            erased += count;
        }

        // The words are gone already; the note makes every open page forget them, too.
        if (erased > 0)
        {
            await DoAsync(new SessionCommand.NoteWordsErased(erased, time.GetUtcNow()));
        }

        return erased;
    }

    /// <summary>Every seat of every syndicate.</summary>
    public IEnumerable<SeatPlace> AllPlaces =>
        Session.Syndicates.SelectMany(n => Live(n.Number).Scenario.Seats.Select(seat => new SeatPlace(n.Number, seat.Name)));

    private bool HasSeat(SeatPlace place) =>
        place.Syndicate >= 1 && place.Syndicate <= Session.Syndicates.Length && Live(place.Syndicate).Scenario.Seats.TryFind(place.Seat, out _);

    private async Task<Refusal?> DoPlainAsync(SessionCommand command) => (await DoAsync(command)).Refusal;

    /// <summary>Who owns what somebody types; nobody when he is not a person of the exercise.</summary>
    private string? OwnerOf(Actor by) => Session.Find(by.Key)?.Person;

    private async Task<Refusal?> ControlAsync(Actor by, Permission permission, SessionCommand command) =>
        by.May(Session, permission) ? (await DoAsync(command)).Refusal : ExerciseRefusals.StaffOnly;

    private async Task<Refusal?> OnSeatAsync(
        Actor by, string person, SeatPlace place, SessionCommand command, params IReadOnlyList<Journal.NewAttachment> words) =>
        !HasSeat(place) ? Refusal.NoSuchSeat
        : by.May(Session, Permission.ManagePeople) ? (await DoAsync(command, null, words)).Refusal
        : by.Key != person ? ExerciseRefusals.StaffOnly
        : Session.SeatsByStaff && command is not SessionCommand.LeaveSeat ? ExerciseRefusals.SeatsByStaff
        : (await DoAsync(command, null, words)).Refusal;
}

/// <summary>The answer of joining.</summary>
/// <param name="Person">His key; null when refused.</param>
/// <param name="Refusal">Why not; null when he is in, or waits.</param>
public sealed record Joining(string? Person, Refusal? Refusal);
