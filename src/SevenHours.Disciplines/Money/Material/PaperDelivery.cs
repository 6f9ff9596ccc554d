using System.Security.Cryptography;
using System.Text;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>How papers about money reach those who asked for them or found them.</summary>
internal static class PaperDelivery
{
    /// <summary>A paper comes to the agency of a seat, as an exhibit. What lies ahead is not in it.</summary>
    /// <returns>Its name.</returns>
    public static Handle HandOver(Cascade cascade, CaseMoney money, Id<Seat> seat, Handle act, TextRef label, PaperScope wanted, bool isScrap = false)
    {
        var world = cascade.World;
        var agency = world.Scenario.Seats[seat].Agency;
        var scope = wanted.Kind is PaperKind.Plan or PaperKind.Decision ? wanted : UpToNow(world, money, wanted);
        var (count, hash) = (CountOf(money, scope), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(PaperFile.Of(money, scope)))));
        var isFound = scope.Kind == PaperKind.Ledger;
        var exhibit = Exhibits.Take(cascade, seat, new NewExhibit(isFound ? ExhibitKind.Document : ExhibitKind.Records, label)
        {
            Act = act, Content = hash, Privacy = scope.Kind == PaperKind.Chain ? PrivacyClass.Open : PrivacyClass.Personal, IsSpoiled = isScrap,
        });
        var paper = world.Part<MoneyPart>().Papers.Next(world, agency);
        cascade.Emit(new PaperGiven(paper, act, agency, scope) { To = ActRun.Agency(world, seat), Count = count, Hash = hash, Exhibit = exhibit, IsScrap = isScrap });
        return paper;
    }

    private static PaperScope UpToNow(World world, CaseMoney money, PaperScope wanted)
    {
        var until = wanted.Until > world.Now ? world.Now : wanted.Until;
        var scope = wanted with { From = wanted.From < until ? wanted.From : until, Until = until, Changes = null, Assets = [] };
        return scope with { Changes = BookInPlay.Of(money, world.Part<MoneyPart>().Steps, until.Seconds).For(scope) };
    }

    /// <summary>A notebook is decoded: whoever holds it reads its lines, and learns what its author planted in it.</summary>
    public static void Decode(Cascade cascade, Handle paper, CaseLedger ledger, Id<Seat> seat, string? by)
    {
        var world = cascade.World;
        var to = ActRun.Agency(world, seat);
        var before = cascade.Cause;
        cascade.Cause = cascade.Emit(new LedgerDecoded(paper, seat, by) { To = to });
        var act = world.DeskOf(seat).Part<MoneyDesk>().Papers.Find(paper)?.Act ?? Handle.None;
        foreach (var fact in ledger.Facts)
        {
            Knowing.Learn(cascade, fact, to, FactSource.Act, via: act, admissible: world.Part<ActionsPart>().AdmissibilityOf(act));
        }

        cascade.Cause = before;
    }

    private static int CountOf(CaseMoney money, PaperScope scope) => scope.Kind switch
    {
        PaperKind.Register => money.Registers.Find(scope).Count(),
        PaperKind.Report => money.Reports.Find(scope).Count(),
        PaperKind.Plan => scope.Assets.Count,
        PaperKind.Decision => 1,
        _ => money.Hold([scope]).Lines.Count,
    };
}
