using System.Globalization;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>Compiles the money of a case. The books themselves are made when somebody first looks.</summary>
internal static class BooksCompiler
{
    private const int Day = 86_400;
    private const int Week = 7 * Day;

    /// <summary>How long the last takings take to come to rest: five hops of three days at most.</summary>
    private const int DaysToRest = 14;

    public static void Declare(ScenarioBuild build) =>
        build.Declare<CaseMoney>("money", build.Package.All<MoneyModel>().Select(money => money.Id));

    public static void Compile(ScenarioBuild build)
    {
        BooksChecks.Run(build);
        var all = build.Package.All<MoneyModel>().Select(money => Compile(build, money)).ToList();
        build.Define(all);
        if (!build.Diagnostics.HasErrors)
        {
            all.ForEach(money => BooksChecks.CheckHoldings(build, money));
        }
    }

    private static CaseMoney Compile(ScenarioBuild build, MoneyModel model)
    {
        var cast = model.Cast.OrderBy(one => one.Key, StringComparer.Ordinal).Where(one => RoleOf(model, one.Value) is not null).ToList();
        var names = cast.ConvertAll(one => one.Key);
        var payments = model.Payments.OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        return new CaseMoney
        {
            Name = model.Id,
            Spec = new CaseMoneySpec
            {
                World = WorldOf(model),
                Begins = model.Begins?.Seconds ?? -(model.Days - DaysToRest) * Day,
                Cast = [.. cast.Select(one => CastOf(build, model, one.Key, one.Value))],
                Payments = [.. payments.Select(one => PaymentOf(one.Value, names))],
                Roads = RoadsOf(build, model, names),
            },
            Cast = [.. cast.Select(one => HolderOf(build, one.Key, one.Value))],
            Payments = [.. payments.Select(one => new CasePayment(one.Key, build.Text(one.Value.Says), Facts(build, one.Value.Facts)))],
            Ledgers = [.. model.Ledgers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => LedgerOf(build, one.Key, one.Value))],
            Entries = [.. model.Registers.OrderBy(one => one.Key, StringComparer.Ordinal).Select((one, i) => EntryOf(build, model, i, one.Value))],
            Keepers = model.Keepers.ToDictionary(
                one => one.Key, one => new CaseKeeper(build.Text(one.Value.Name), one.Value.Country?.Id ?? "", build.Delay(one.Value.Abroad)), StringComparer.Ordinal),
        };
    }

    public static MoneyWorldSpec WorldOf(MoneyModel model) => new()
    {
        Form = model.Form,
        Victims = model.Victims,
        Days = model.Days,
        Sources = model.Sources,
        Lines = model.Lines,
        HasMixers = model.Mixers,
        ReportingThreshold = model.Threshold,
        Seed = (ulong)model.Seed,
    };

    /// <summary>The part somebody plays, such as <c>company 1</c>; null for none that there is.</summary>
    public static (MoneyRole Role, int Number)? RoleOf(MoneyModel model, CastModel one)
    {
        var words = one.Is.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var number = 1;
        return words.Length is 1 or 2 && Enum.TryParse<MoneyRole>(words[0], true, out var role) && Enum.IsDefined(role) && !char.IsAsciiDigit(words[0][0])
            && (words.Length == 1 || int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out number))
            && number >= 1 && number <= Most(model, role)
            ? (role, number)
            : null;
    }

    /// <summary>How many play a part.</summary>
    private static int Most(MoneyModel model, MoneyRole role) => role switch
    {
        MoneyRole.Source => model.Sources,
        MoneyRole.Courier => 3 * model.Sources,
        MoneyRole.Mule => 4 * model.Sources,
        MoneyRole.Company or MoneyRole.Exchange => 3,
        MoneyRole.Abroad or MoneyRole.Safe => 2,
        MoneyRole.Relative => 5,
        MoneyRole.Agent => 6,
        MoneyRole.Broker or MoneyRole.Goods => 4,
        MoneyRole.Nominee or MoneyRole.Head => 1,
        MoneyRole.Shop => 3,
        MoneyRole.Innocent => 60,
        _ => int.MaxValue,
    };

    private static CastSpec CastOf(ScenarioBuild build, MoneyModel model, string id, CastModel one)
    {
        var (role, number) = RoleOf(model, one)!.Value;
        var assets = build.Package.All<AssetModel>().Where(asset => (asset.HeldIn?.Id ?? asset.Stops.FirstOrDefault()?.In?.Id) == id).ToList();
        return new CastSpec(
            role, number, HolderName(build, id, one)?.Source ?? "", one.Number ?? "", one.At ?? "", assets.Count == 0 ? null : assets.Sum(asset => asset.Value) * 100);
    }

    // What has no stops lies where it is held, and from there it is gone.
    private static IReadOnlyList<RoadSpec> RoadsOf(ScenarioBuild build, MoneyModel model, List<string> cast) =>
        [.. build.Package.All<AssetModel>().Select(asset => new RoadSpec(build.Id<Asset>(asset.Id).Index, asset.Value, asset.Stops.Count > 0
            ? [.. asset.Stops.Select(stop => new RoadStopSpec(stop.Kind, cast.IndexOf(stop.In?.Id ?? ""), KeeperIn(model, stop.Country?.Id)))]
            : [new RoadStopSpec(StopKind.Account, cast.IndexOf(asset.HeldIn?.Id ?? ""), ""), new RoadStopSpec(StopKind.Cash, -1, "")]))
            .Where(road => road.Stops.Any(stop => stop.Cast >= 0)).OrderBy(road => road.Asset)];

    private static string KeeperIn(MoneyModel model, string? country) =>
        model.Keepers.Where(one => country is not null && one.Value.Country?.Id == country && Keepers.IsBank(one.Key)).Select(one => one.Key).Order(StringComparer.Ordinal).FirstOrDefault() ?? "";

    private static CaseHolder HolderOf(ScenarioBuild build, string id, CastModel one)
    {
        var subject = build.TryId<Subject>(id, out var found) ? found : Id<Subject>.None;
        return new CaseHolder(id, subject, one.Owner is null ? subject : build.Id<Subject>(one.Owner), build.Text(SubjectOf(build, id)?.Name), build.Text(HolderName(build, id, one)), Facts(build, one.Facts))
        {
            OwnerName = one.Owner?.Id ?? "",
        };
    }

    // In whose name: as it is written, else whoever it is; an account or a place is nobody.
    private static Text? HolderName(ScenarioBuild build, string id, CastModel one) =>
        one.Owner?.Target.Name ?? one.Holder ?? (SubjectOf(build, id) is { KindWord: not ("account" or "place") } holder ? holder.Name : null);

    private static SubjectModel? SubjectOf(ScenarioBuild build, string id) => build.Package.All<SubjectModel>().FirstOrDefault(subject => subject.Id == id);

    private static PaymentSpec PaymentOf(PaymentModel one, List<string> cast) => new(
        one.From is null ? -1 : cast.IndexOf(one.From), one.To is null ? -1 : cast.IndexOf(one.To), [.. one.Amount.Select(amount => amount * 100L)],
        one.When.Seconds, one.Every?.Seconds ?? 0, one.Until?.Seconds ?? Week, one.By, one.Flow);

    private static CaseLedger LedgerOf(ScenarioBuild build, string id, LedgerModel one)
    {
        var thing = one.Thing is null ? Id<Subject>.None : build.Id<Subject>(one.Thing);
        return new CaseLedger(
            id, thing, build.Text(one.Thing?.Target.Name), [.. one.Of.Distinct()], [.. one.Of.Concat(one.Names).Distinct()], one.Since?.Seconds ?? int.MinValue,
            one.Key.ToUpperInvariant(), Facts(build, one.Facts));
    }

    private static RegisterEntry EntryOf(ScenarioBuild build, MoneyModel model, int place, RegisterModel one) => new(
        new CaseNumbers((ulong)model.Seed).Reference((1 << 26) + place), one.Kind, build.Text(one.Of.Target.Name), "",
        build.Text(one.Owner?.Target.Name ?? one.Holder), "", (one.Worth ?? 0) * 100L, build.Text(one.Says))
    {
        Facts = Facts(build, one.Facts), FoundBy = [one.Of.Id, .. one.Owner is null ? Array.Empty<string>() : [one.Owner.Id]],
    };

    private static IReadOnlyList<Id<Fact>> Facts(ScenarioBuild build, IReadOnlyList<Reference<FactModel>> facts) => [.. facts.Select(fact => build.Id<Fact>(fact))];
}
