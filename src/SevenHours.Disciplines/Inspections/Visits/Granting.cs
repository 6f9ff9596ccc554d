using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Inspections;

/// <summary>What forms bring to whom, by policy.</summary>
/// <remarks>
/// A claim lives on what supports it: the second book alone, or papers and the person's own account, carry it whole; one of the two carries half; without
/// either there is nothing. Beds go to as many as there are. Advice on leave to stay goes to whoever was named: it asks nothing in return.
/// </remarks>
internal static class Granting
{
    private const int Whole = 100;
    private const int Half = 50;

    public static IEnumerable<Grant> Of(World world, Workplace site, VisitSheet sheet, VisitForm form)
    {
        // Who left before anybody had heard him is not found again; who is in the street can still be.
        var found = form.Workers.Where(number => sheet.HasTold(number) || !sheet.Gone.ContainsKey(number)).ToList();
        switch (form.Kind)
        {
            case VisitFormKind.WageClaim:
                var known = world.DeskOf(form.Seat).Part<InspectionsDesk>().Find(sheet.Site)!;
                return found.Select(number => new Grant(number, Owed(site, site.Worker(number)) * Support(known, number) / Whole)).Where(grant => grant.Amount > 0);
            case VisitFormKind.Housing:
                var free = Math.Max(0, site.Beds - sheet.Granted(VisitFormKind.Housing).Distinct().Count());
                return found.Where(number => !sheet.Granted(VisitFormKind.Housing).Contains(number)).Take(free).Select(number => new Grant(number, 0));
            default:
                return found.Select(number => new Grant(number, 0));
        }
    }

    /// <summary>What is owed for all the months there are papers of, in hundredths.</summary>
    public static int Owed(Workplace site, Worker worker) => worker.OwedMonthly * site.Months;

    /// <summary>How much of a claim is carried by what is known, in percent.</summary>
    public static int Support(VisitSheet known, int number)
    {
        var carries = known.Papers & ~known.Powerless;
        var papers = carries.HasFlag(PaperKinds.Payroll);
        var told = known.ToldBy(number).Any(topic => topic is WorkTopic.Hours or WorkTopic.Pay);
        return carries.HasFlag(PaperKinds.SecondBook) || (papers && told) ? Whole : papers || told ? Half : 0;
    }
}

/// <summary>How much of what people need was given to them.</summary>
public static class WorkerNeeds
{
    /// <summary>Which of somebody's needs were met.</summary>
    /// <param name="world">The world.</param>
    /// <param name="site">The place of work.</param>
    /// <param name="sheet">The visit, as it really went.</param>
    /// <param name="worker">Who.</param>
    public static Needs Of(World world, Workplace site, VisitSheet sheet, Worker worker)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(worker);
        var met = Needs.None;
        met |= world.Part<IdentificationPart>().StateOf(site.Member(worker.Number)) is >= ReferralState.Flagged and <= ReferralState.Onward ? Needs.Referral : Needs.None;
        met |= sheet.Granted(VisitFormKind.WageClaim).Contains(worker.Number) ? Needs.Wages : Needs.None;
        met |= sheet.Granted(VisitFormKind.Housing).Contains(worker.Number) ? Needs.Housing : Needs.None;
        met |= sheet.Granted(VisitFormKind.Residence).Contains(worker.Number) ? Needs.Residence : Needs.None;
        return met & worker.Needs;
    }

    /// <summary>Of all that those who work there need, how many in a hundred were met; 100 when nobody needs anything.</summary>
    /// <param name="world">The world.</param>
    /// <param name="site">The place of work.</param>
    /// <param name="sheet">The visit, as it really went.</param>
    public static int PercentOf(World world, Workplace site, VisitSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(site);
        var needs = site.Workers.Sum(worker => Count(worker.Needs));
        return needs == 0 ? 100 : site.Workers.Sum(worker => Count(Of(world, site, sheet, worker))) * 100 / needs;
    }

    /// <summary>How many needs there are.</summary>
    public static int Count(Needs needs) => System.Numerics.BitOperations.PopCount((uint)needs);
}
