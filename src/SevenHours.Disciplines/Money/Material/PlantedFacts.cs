using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Evidence;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What follows when somebody marks what an author planted.</summary>
internal static class PlantedFacts
{
    /// <summary>The agency learns what the marked lines, account or entry stand for, as far as a court may use the best of the papers that show it.</summary>
    public static void Learn(Cascade cascade, NotedKind kind, IReadOnlyList<string> of, Id<Seat> seat)
    {
        var (world, desk) = (cascade.World, cascade.World.DeskOf(seat));
        if (desk is null || CaseMoney.Of(world.Scenario) is not { } money)
        {
            return;
        }

        var material = MoneyMaterial.Of(desk);
        foreach (var (fact, papers) in of.SelectMany(one => Planted(money, material, kind, one)).DistinctBy(one => one.Fact))
        {
            var best = papers.Select(paper => (Paper: paper, Worth: WorthOf(world, paper))).OrderByDescending(one => one.Worth).FirstOrDefault();
            if (best.Paper is null)
            {
                continue;
            }

            if (best.Paper.Exhibit.IsSome)
            {
                Exhibits.Derive(cascade, seat, [best.Paper.Exhibit], new NewExhibit(ExhibitKind.Copy, TextRef.None) { Act = best.Paper.Act, Facts = [fact] });
            }

            Knowing.Learn(cascade, fact, ActRun.Agency(world, seat), FactSource.Act, via: best.Paper.Act, admissible: best.Worth);
        }
    }

    /// <summary>The same for lines by their places in the books of the case.</summary>
    public static void Learn(Cascade cascade, IReadOnlyList<int> lines, Id<Seat> seat)
    {
        if (CaseMoney.Of(cascade.World.Scenario) is { } money)
        {
            Learn(cascade, NotedKind.Line, [.. lines.Where(line => money.Book.RoadOf(line) is null && money.Book.Payments[line] >= 0).Select(line => money.Book.Book.Ids[line]).Distinct()], seat);
        }
    }

    /// <summary>How far a court may use a paper, per mille: as far as the act that obtained it; what the intelligence unit says, not at all.</summary>
    public static int WorthOf(World world, PaperOnDesk paper) => paper.Scope.Kind == PaperKind.Report ? 0
        : world.Part<ActionsPart>().AdmissibilityOf(world.Part<MoneyPart>().Papers.All.FirstOrDefault(one => one.Handle == paper.Handle)?.Act ?? paper.Act);

    private static IEnumerable<(Id<Fact> Fact, IReadOnlyList<PaperOnDesk> Papers)> Planted(CaseMoney money, MoneyMaterial material, NotedKind kind, string of)
    {
        switch (kind)
        {
            case NotedKind.Line:
                var line = material.LineOf(of);
                var payment = money.Book.LinesOfTransaction(of) is { Count: > 0 } lines ? money.Book.Payments[lines[0]] : -1;
                return line < 0 || payment < 0 ? [] : money.Payments[payment].Facts.Select(fact => (fact, (IReadOnlyList<PaperOnDesk>)[.. material.PapersOf(line)]));
            case NotedKind.Account:
                var account = material.Book.Ledger.Places.GetValueOrDefault(of, -1);
                return account < 0 || material.CaseOf(account) is not { } holder ? [] : holder.Facts.Select(fact => (fact, (IReadOnlyList<PaperOnDesk>)[.. material.NamedBy(account)]));
            case NotedKind.Entry:
                return (money.Registers.Find(of)?.Facts ?? []).Select(fact => (fact, (IReadOnlyList<PaperOnDesk>)[.. material.Papers.Where(paper => paper.Scope.Kind == PaperKind.Register
                    && money.Registers.Find(paper.Scope).Any(entry => entry.Id == of))]));
            default:
                return [];
        }
    }
}
