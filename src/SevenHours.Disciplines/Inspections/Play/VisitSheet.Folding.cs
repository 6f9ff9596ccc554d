using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <content>How events change it.</content>
public sealed partial class VisitSheet
{
    /// <summary>What is known of it now, as it goes with whoever is brought along.</summary>
    internal VisitRecord Record() => new(
        OpenedAt, [.. members], [.. log], Papers & ~(PaperKinds.Registers | PaperKinds.Rides), Heads ?? -1, [.. gone.Select(one => new GoneWorker(one.Key, one.Value))]) { Powerless = Powerless };

    internal void Open(Handle act, Id<Seat> seat, SimTime at)
    {
        (OpenedAt, Act) = (at, act);
        members.Add(new VisitMember(seat, VisitRole.Lead));
        log.Add(new VisitLine(at, VisitLineKind.Opened, seat));
    }

    internal void Join(VisitJoined joined, SimTime at)
    {
        if (!IsThere)
        {
            OpenedAt = joined.Record.OpenedAt;
            members.AddRange(joined.Record.Members);
            log.AddRange(joined.Record.Log);
            Papers |= joined.Record.Papers;
            Powerless |= joined.Record.Powerless;
            Heads = joined.Record.Heads < 0 ? null : joined.Record.Heads;
            Leave(joined.Record.Gone);
        }

        members.AddRange(joined.Seats.ToList().Where(seat => Member(seat) is null).Select(seat => new VisitMember(seat, null)));
        log.Add(new VisitLine(at, VisitLineKind.Joined, joined.Seat) { Count = joined.Seats.Count });
    }

    internal void Take(Id<Seat> seat, VisitRole role, SimTime at)
    {
        members[members.FindIndex(one => one.Seat == seat)] = new VisitMember(seat, role);
        log.Add(new VisitLine(at, VisitLineKind.Role, seat) { Role = role });
    }

    internal void Follow(VisitPlan plan)
    {
        Plan = plan;
        log.Add(new VisitLine(OpenedAt, VisitLineKind.Planned, plan.Seat) { Count = plan.Coming.Count() });
    }

    internal void LookUp(Id<Seat> seat, SimTime at) => log.Add(new VisitLine(at, VisitLineKind.Names, seat) { IsOutside = true });

    internal void Begin(VisitWork work, SimTime at)
    {
        running.Add(work);
        log.Add(new VisitLine(at, VisitLineKind.Began, work.Seat) { Step = work.Step, IsOutside = work.IsOutsideRole });
    }

    internal void Finish(VisitWork work, SimTime at)
    {
        running.RemoveAll(one => one.Seat == work.Seat && one.Number == work.Number);
        log.Add(new VisitLine(at, VisitLineKind.Done, work.Seat) { Step = work.Step });
    }

    internal void Shift(Id<Seat> seat, int number, SimSpan by)
    {
        var place = running.FindIndex(one => one.Seat == seat && one.Number == number);
        running[place] = running[place] with { Until = running[place].Until + by };
    }

    internal void Secure(PaperKinds papers, Id<Seat> seat, SimTime at, bool isPowerless = false)
    {
        Powerless = isPowerless ? Powerless | (papers & ~Papers) : Powerless & ~papers;
        Papers |= papers;
        log.Add(new VisitLine(at, VisitLineKind.Papers, seat) { Papers = papers, IsOutside = isPowerless });
    }

    internal void Count(int present) => Heads = present;

    internal void See(IEnumerable<SeenStatus> seen)
    {
        foreach (var one in seen)
        {
            statuses[one.Number] = one.Residence;
        }
    }

    internal void FindEmptied(bool isEmptied) => IsDormitoryEmptied = isEmptied;

    internal void Leave(WorkersLeft left, SimTime at)
    {
        Leave(left.Workers.Select(number => new GoneWorker(number, left.Why)));
        log.Add(new VisitLine(at, VisitLineKind.Left, Id<Seat>.None) { Why = left.Why, Count = left.Workers.Count });
    }

    internal void Hear(Account account) => accounts.Add(account);

    internal void Give(Id<Seat> by, IEnumerable<Account> given)
    {
        GivenBy |= SeatSet.Of(by);
        accounts.AddRange(given.Where(account => !accounts.Exists(known => known.Number == account.Number && known.Seat == account.Seat && known.At == account.At)));
    }

    internal void Mark(DifferenceMarked marked)
    {
        marks.RemoveAll(one => one.Number == marked.Number && one.Topic == marked.Topic);
        if (marked.IsOn)
        {
            marks.Add(new MarkedDifference(marked.Number, marked.Topic, marked.Seat, marked.Note));
        }
    }

    internal void File(VisitForm form)
    {
        forms.Add(form);
        log.Add(new VisitLine(form.At, VisitLineKind.Form, form.Seat) { Form = form.Kind, Count = form.Workers.Count });
    }

    internal void Answer(Handle handle, IReadOnlyList<Grant> granted, SimTime at)
    {
        if (forms.FindIndex(form => form.Handle == handle) is var place and >= 0)
        {
            forms[place] = forms[place] with { Granted = granted, AnsweredAt = at };
            log.Add(new VisitLine(at, VisitLineKind.Answer, Id<Seat>.None) { Form = forms[place].Kind, Count = granted.Count });
        }
    }

    internal void Close(Id<Seat> seat, SimTime at)
    {
        IsClosed = true;
        log.Add(new VisitLine(at, VisitLineKind.Closed, seat));
    }

    private void Leave(IEnumerable<GoneWorker> left)
    {
        foreach (var one in left)
        {
            gone[one.Number] = one.Why;
        }
    }
}

/// <summary>A visit as it stands, for whoever is brought along.</summary>
/// <param name="OpenedAt">When it came.</param>
/// <param name="Members">Who is there.</param>
/// <param name="Log">What happened.</param>
/// <param name="Papers">What was secured.</param>
/// <param name="Heads">How many were counted; below 0 when nobody counted.</param>
/// <param name="Gone">Who is not there.</param>
public sealed record VisitRecord(
    SimTime OpenedAt, IReadOnlyList<VisitMember> Members, IReadOnlyList<VisitLine> Log, PaperKinds Papers, int Heads, IReadOnlyList<GoneWorker> Gone)
{
    /// <summary>Those of the papers that carry nothing.</summary>
    public PaperKinds Powerless { get; init; }
}

/// <summary>Somebody who is not there.</summary>
/// <param name="Number">Who.</param>
/// <param name="Why">Why.</param>
public sealed record GoneWorker(int Number, WhyGone Why);

/// <summary>What a check at the gate showed of somebody.</summary>
/// <param name="Number">Who.</param>
/// <param name="Residence">On what leave to stay rests.</param>
public sealed record SeenStatus(int Number, Residence Residence);
