using SevenHours.Analysis.Calls;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Compares what somebody reads from records with what those records show, and with what is so. Whole numbers throughout.</summary>
internal static class ClaimJudge
{
    /// <summary>How often two numbers must have been in touch to be called so.</summary>
    public const int LeastContacts = 3;

    /// <summary>On how many dates a pattern must show.</summary>
    public const int LeastDates = 2;

    /// <summary>A claim is written down; who reads rightly what an author planted holds its facts from now on.</summary>
    public static void Settle(Cascade cascade, PatternClaim claim, Id<Seat> seat, string? by)
    {
        var world = cascade.World;
        var agency = world.Scenario.Seats[seat].Agency;
        var held = world.Part<TelephonyPart>().HeldBy(agency);
        var net = TelephoneNet.Of(world.Scenario)!;
        var dates = DatesOf(net, net.Hold([.. held.Select(product => product.Scope)]), claim);
        var finds = net.Finds.Where(find => find.Claim == claim.Kind && Fits(find, claim) && dates >= find.Dates).ToList();
        var isShown = finds.Count > 0 || dates >= LeastDates;
        cascade.Cause = cascade.Emit(new PatternClaimed(claim, seat, isShown, [.. finds.Select(find => find.Id)], by) { To = ActRun.Agency(world, seat) });
        var best = Admissibility(world, net, held, claim);
        foreach (var fact in finds.SelectMany(find => find.Facts).Distinct())
        {
            Knowing.Learn(cascade, fact, ActRun.Agency(world, seat), FactSource.Act, via: best.Product, admissible: best.Admissible);
        }
    }

    /// <summary>On how many dates the records show what is claimed, as far as it is so.</summary>
    private static int DatesOf(TelephoneNet net, Material material, PatternClaim claim)
    {
        var (a, b) = (net.NumberOf(claim.A), net.NumberOf(claim.B));
        return claim.Kind switch
        {
            ClaimKind.Together => Overlaps.Of(material.Index, a, b).Where(overlap => AreTogether(net, a, b, overlap)).Select(overlap => overlap.Date).Distinct().Count(),
            ClaimKind.Contact => InTouch(material.Index, a, b),
            ClaimKind.Nights => PatternOfLife.Of(material.Index, a).Nights is { } nights && IsThere(material, nights.Cell, claim.Cell) ? nights.Dates : 0,
            ClaimKind.SameUser => Switches.Among(material.Index, [a, b]).Count > 0 && User(net, a) is >= 0 and var user && user == User(net, b) ? int.MaxValue : 0,
            _ => 0,
        };
    }

    private static bool AreTogether(TelephoneNet net, int a, int b, Overlap overlap)
    {
        var (one, other) = (User(net, a), User(net, b));
        return one >= 0 && other >= 0 && one != other
            && (net.World.AreTogether(one, other, overlap.From) || net.World.AreTogether(one, other, overlap.Until) || net.World.AreTogether(one, other, overlap.From + ((overlap.Until - overlap.From) / 2)));
    }

    private static int InTouch(CallIndex index, int a, int b)
    {
        var contact = Contacts.Of(index, a).FirstOrDefault(c => c.Other == b) ?? Contacts.Of(index, b).FirstOrDefault(c => c.Other == a);
        return contact is { Count: >= LeastContacts } ? contact.Days : 0;
    }

    private static bool IsThere(Material material, int cell, string named) =>
        named.Length == 0 || material.Book.Cells.All.Index().Any(one => one.Item.Id == named && material.Book.Cells.AreNear(cell, one.Index));

    private static int User(TelephoneNet net, int number) => number >= 0 && number < net.Spec.Phones.Count ? net.Spec.Phones[number].Of : -1;

    private static bool Fits(Find find, PatternClaim claim) => ClaimPattern.IsOfTwo(claim.Kind)
        ? find.Numbers.Contains(claim.A) && find.Numbers.Contains(claim.B)
        : find.Numbers.Contains(claim.A);

    // The weaker of what the records of the one and of the other number are worth, each taken from the best there are.
    private static (Handle Product, int Admissible) Admissibility(World world, TelephoneNet net, IReadOnlyList<RecordsProduct> held, PatternClaim claim)
    {
        var found = (Product: Handle.None, Admissible: Lawfulness.Full);
        foreach (var number in new[] { claim.A, claim.B }.Where(number => number.Length > 0))
        {
            var best = held.Where(product => Shows(net, product.Scope, net.NumberOf(number)))
                .Select(product => (product.Handle, Worth: product.AdmissibilityIn(world)))
                .OrderByDescending(one => one.Worth).FirstOrDefault((Handle.None, Lawfulness.Full));
            found = !found.Product.IsSome || best.Item2 < found.Admissible ? (best.Item1, best.Item2) : found;
        }

        return found;
    }

    private static bool Shows(TelephoneNet net, RecordsScope scope, int number) =>
        scope.Kind == RecordsKind.Calls ? scope.Numbers.Any(one => net.NumberOf(one) == number)
        : scope.Kind == RecordsKind.TowerDump && !net.Hold([scope]).Index.OfNumber(number).IsEmpty;
}
