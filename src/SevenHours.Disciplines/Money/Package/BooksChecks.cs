using System.Globalization;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Whether the parts of a case's money fit each other and reach nobody real.</summary>
internal static class BooksChecks
{
    public static void Run(ScenarioBuild build)
    {
        var all = build.Package.All<MoneyModel>();
        foreach (var second in all.Skip(1))
        {
            build.Diagnostics.Report(BooksRules.OneMoney, second.WrittenAt, second.Id);
        }

        foreach (var model in all)
        {
            CheckCast(build, model);
            CheckPayments(build, model);
            CheckKeepers(build, model);
            foreach (var (id, ledger) in model.Ledgers.Where(one => !LedgerCode.IsKey(one.Value.Key)))
            {
                build.Diagnostics.Report(BooksRules.NoKey, ledger.WrittenAt, id, ledger.Key);
            }
        }
    }

    /// <summary>Whether everybody has lines, and whether what the assets are worth is what the books say.</summary>
    public static void CheckHoldings(ScenarioBuild build, CaseMoney money)
    {
        var model = build.Package.All<MoneyModel>().First(one => one.Id == money.Name);
        foreach (var (index, one) in money.Spec.Cast.Index())
        {
            var (name, place) = (money.Cast[index].Name, money.Book.Cast[index]);
            if (money.Book.LinesOf[place].IsEmpty)
            {
                build.Diagnostics.Report(BooksRules.NoLines, model.Cast[name].WrittenAt, name);
            }

            if (one.Holds is { } worth && money.Book.Held[place] is var held && held > worth)
            {
                build.Diagnostics.Report(BooksRules.HoldsMore, model.Cast[name].WrittenAt, name, Shown(held), Shown(worth));
            }
        }
    }

    private static void CheckCast(ScenarioBuild build, MoneyModel model)
    {
        var taken = new Dictionary<(MoneyRole, int), string>();
        foreach (var (id, one) in model.Cast.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            if (BooksCompiler.RoleOf(model, one) is not { } part)
            {
                build.Diagnostics.Report(BooksRules.NoSuchPart, one.WrittenAt, id, one.Is);
            }
            else if (part.Role != MoneyRole.Other && !taken.TryAdd(part, id))
            {
                build.Diagnostics.Report(BooksRules.PartTaken, one.WrittenAt, taken[part], id, one.Is);
            }

            if (one.Number is { } number && number is not ['X', >= 'A' and <= 'J', >= '0' and <= '9', >= '0' and <= '9', ..])
            {
                build.Diagnostics.Report(BooksRules.RealAccount, one.WrittenAt, id, number);
            }
        }
    }

    private static void CheckPayments(ScenarioBuild build, MoneyModel model)
    {
        foreach (var one in model.Payments.Values)
        {
            foreach (var end in new[] { one.From, one.To }.Where(end => end is not null && !model.Cast.ContainsKey(end)))
            {
                build.Diagnostics.Report(BooksRules.NotInCast, one.WrittenAt, end!);
            }
        }
    }

    private static void CheckKeepers(ScenarioBuild build, MoneyModel model)
    {
        var named = model.Keepers.Select(one => (model.Id, one.Key, one.Value.WrittenAt))
            .Concat(model.Cast.Where(one => one.Value.At is not null).Select(one => (one.Key, one.Value.At!, one.Value.WrittenAt)));
        foreach (var (id, keeper, at) in named.Where(one => !Keepers.All.Contains(one.Item2)))
        {
            build.Diagnostics.Report(BooksRules.NoSuchKeeper, at, id, keeper);
        }
    }

    private static string Shown(long hundredths) =>
        string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}{(hundredths % 100 == 0 ? "" : $".{hundredths % 100:D2}")}");
}
