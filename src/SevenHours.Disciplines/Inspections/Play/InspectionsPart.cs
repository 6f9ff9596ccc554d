using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>All visits as they really went. It is empty, and adds nothing to any hash, until something happens about a place of work.</summary>
public sealed class InspectionsPart : Part
{
    private readonly List<VisitSheet> sheets;
    private readonly List<VisitTruth> truths;
    private readonly List<(Id<Workplace> Site, VisitWork Work, EventId By)> works;
    private readonly List<(Id<Workplace> Site, Handle Form, EventId By)> forms;

    internal InspectionsPart() => (sheets, truths, works, forms, Plans) = ([], [], [], [], new VisitPlans());

    private InspectionsPart(InspectionsPart other) => (sheets, truths, works, forms, Plans) =
        ([.. other.sheets.Select(sheet => sheet.Fork())], [.. other.truths.Select(truth => truth.Fork())], [.. other.works], [.. other.forms], other.Plans.Fork());

    /// <summary>Plans of visits.</summary>
    public VisitPlans Plans { get; }

    /// <summary>The visit to a place, or null when none came.</summary>
    public VisitSheet? Find(Id<Workplace> site) => sheets.Find(sheet => sheet.Site == site && sheet.IsThere);

    /// <inheritdoc />
    public override Part Fork() => new InspectionsPart(this);

    /// <inheritdoc />
    public override void AddTo(ref StateHash hash)
    {
        foreach (var sheet in sheets)
        {
            sheet.AddTo(ref hash);
        }

        foreach (var truth in truths)
        {
            truth.AddTo(ref hash);
        }

        Plans.AddTo(ref hash);
    }

    /// <inheritdoc />
    public override void Thaw(World world, Id<Subject> place, SeatSet seats, SimSpan frozenFor)
    {
        var sites = world.Scenario.Table<Workplace>();
        foreach (var truth in truths.Where(truth => sites[truth.Site].Place == place))
        {
            truth.Shift(world, frozenFor);
        }

        for (var i = 0; i < works.Count; i++)
        {
            var (site, work, by) = works[i];
            if (IsRunning(i) && (sites[site].Place == place || seats.Has(work.Seat)))
            {
                works[i] = (site, work with { Until = work.Until + frozenFor }, by);
                Find(site)!.Shift(work.Seat, work.Number, frozenFor);
                world.Schedule(works[i].Work.Until, 0, VisitStepWake.Instance, i);
            }
        }
    }

    internal static ReadKey KeyOf(Id<Workplace> site) => new("workplace", site.Index);

    internal VisitSheet SheetOf(Id<Workplace> site)
    {
        if (sheets.Find(sheet => sheet.Site == site) is { } known)
        {
            return known;
        }

        sheets.Add(new VisitSheet(site));
        return sheets[^1];
    }

    internal VisitTruth TruthOf(Id<Workplace> site)
    {
        if (truths.Find(truth => truth.Site == site) is { } known)
        {
            return known;
        }

        truths.Add(new VisitTruth(site));
        return truths[^1];
    }

    internal bool IsWarned(Id<Workplace> site) => truths.Find(truth => truth.Site == site) is { IsWarned: true };

    internal void Open(World world, Id<Workplace> site, Handle act, Id<Seat> seat)
    {
        SheetOf(site).Open(act, seat, world.Now);
        TruthOf(site).Arrive(world);
    }

    internal (Id<Workplace> Site, VisitWork Work, EventId By) Work(int index) => works[index];

    internal bool IsRunning(int index) =>
        Find(works[index].Site)!.Running.Any(one => one.Seat == works[index].Work.Seat && one.Number == works[index].Work.Number);

    internal int CountOf(Id<Workplace> site, Id<Seat> seat) => works.Count(one => one.Site == site && one.Work.Seat == seat);

    internal int FormsBy(Id<Seat> seat) => sheets.Sum(sheet => sheet.Forms.Count(form => form.Seat == seat));

    internal (Id<Workplace> Site, Handle Form, EventId By) FormAt(int tag) => forms[tag];

    internal int Begin(Id<Workplace> site, VisitWork work, SimTime now, EventId by)
    {
        Find(site)!.Begin(work, now);
        works.Add((site, work, by));
        return works.Count - 1;
    }

    internal void File(World world, Id<Workplace> site, VisitForm form, EventId by)
    {
        Find(site)!.File(form);
        forms.Add((site, form.Handle, by));
        var after = form.Kind == VisitFormKind.Order ? VisitTimes.OrderBites
            : VisitTimes.AnswerAfter(world.Scenario.Table<Workplace>()[site].Decides, Find(site)!.Plan, form.Kind);
        if (form.Kind is VisitFormKind.WageClaim or VisitFormKind.Housing or VisitFormKind.Residence or VisitFormKind.Order)
        {
            world.Schedule(world.Now + after, 0, FormWake.Instance, forms.Count - 1);
        }
    }
}

/// <summary>What nobody at a visit knows for certain.</summary>
internal sealed class VisitTruth(Id<Workplace> site)
{
    private readonly SortedSet<VisitMoment> moments = [];

    public Id<Workplace> Site => site;

    /// <summary>Whether the employer knew.</summary>
    public bool IsWarned { get; set; }

    /// <summary>Whether the second book is gone.</summary>
    public bool IsBookGone { get; set; }

    /// <summary>Whether people were frightened: residence was checked, or strangers walked in where they sleep.</summary>
    public bool IsShaken { get; set; }

    /// <summary>When those on no list are sent out by the back door, unless somebody stands there.</summary>
    public SimTime BackDoorAt { get; private set; } = SimTime.Never;

    /// <summary>When the second book is taken away, unless it was secured.</summary>
    public SimTime BookAt { get; private set; } = SimTime.Never;

    public bool HasCome(VisitMoment moment) => moments.Contains(moment);

    public void Come(VisitMoment moment) => moments.Add(moment);

    public void Arrive(World world)
    {
        BackDoorAt = world.Now + VisitTimes.BackDoor;
        BookAt = world.Now + world.Scenario.Table<Workplace>()[site].Keeps;
        DispersesAt = world.Scenario.Table<Workplace>()[site].Disperses is { } after ? world.Now + after : SimTime.Never;
        Schedule(world);
    }

    /// <summary>When those are taken away for whom nothing was done.</summary>
    public SimTime DispersesAt { get; private set; } = SimTime.Never;

    public void Shift(World world, SimSpan by)
    {
        // What was due before the place was frozen has happened.
        var frozenAt = new SimTime(world.Now.Seconds - by.Seconds);
        BackDoorAt = BackDoorAt != SimTime.Never && BackDoorAt > frozenAt ? BackDoorAt + by : BackDoorAt;
        BookAt = BookAt != SimTime.Never && BookAt > frozenAt ? BookAt + by : BookAt;
        DispersesAt = DispersesAt != SimTime.Never && DispersesAt > frozenAt ? DispersesAt + by : DispersesAt;
        Schedule(world);
    }

    public VisitTruth Fork()
    {
        var copy = new VisitTruth(site) { IsWarned = IsWarned, IsBookGone = IsBookGone, IsShaken = IsShaken, BackDoorAt = BackDoorAt, BookAt = BookAt, DispersesAt = DispersesAt };
        copy.moments.UnionWith(moments);
        return copy;
    }

    public void AddTo(ref StateHash hash)
    {
        hash.Add(site.Index);
        hash.Add((IsWarned ? 1 : 0) | (IsBookGone ? 2 : 0) | (IsShaken ? 4 : 0));
        hash.Add(BackDoorAt);
        hash.Add(moments.Count);
    }

    private void Schedule(World world)
    {
        if (BackDoorAt != SimTime.Never && BackDoorAt >= world.Now)
        {
            world.Schedule(BackDoorAt, 0, BackDoorWake.Instance, site.Index);
        }

        if (BookAt != SimTime.Never && BookAt >= world.Now)
        {
            world.Schedule(BookAt, 0, BookWake.Instance, site.Index);
        }

        if (DispersesAt != SimTime.Never && DispersesAt >= world.Now)
        {
            world.Schedule(DispersesAt, 0, DispersalWake.Instance, site.Index);
        }
    }
}
