using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Compiles agencies, seats, subjects, levels and rules.</summary>
internal static class WorldSection
{
    public static IEnumerable<string> LevelKinds(Package<ScenarioManifest> package, IReadOnlyList<ImpliedLevel> implied) =>
        package.All<LevelModel>().Select(l => l.Kind).Concat(implied.Select(l => l.Kind)).Distinct(StringComparer.Ordinal);

    public static void Declare(ScenarioBuild build)
    {
        var package = build.Package;
        build.Declare<Agency>("agency", package.All<AgencyModel>().Select(a => a.Id));
        build.Declare<Seat>("seat", package.All<SeatModel>().Select(s => s.Id));
        build.Declare<Subject>("subject", Subjects(package).Select(s => s.Id));
        foreach (var kind in Subjects(package).GroupBy(s => s.KindWord, StringComparer.Ordinal))
        {
            build.DeclareKind(kind.Key, kind.Select(s => s.Id));
        }

        build.DeclareKind("thing", package.All<ThingModel>().Select(t => t.Id));
        build.Declare<Level>("level", package.All<LevelModel>().Select(l => l.Id).Concat(build.Implied.Select(l => l.Name)));
        build.Declare<Flag>("flag", FlagNames.Of(package));
        foreach (var rule in package.All<RuleModel>())
        {
            build.DeclareRule(rule.Id);
        }
    }

    public static void Compile(ScenarioBuild build)
    {
        CheckNames(build);
        var package = build.Package;
        build.Define(package.All<AgencyModel>().Select(a => new Agency
        {
            Name = a.Id, Title = build.Text(a.Name), Profession = a.Profession, Country = a.Country.Id, Short = a.Short,
        }));
        build.Define(package.All<SeatModel>().Select(s => new Seat
        {
            Name = s.Id,
            Agency = build.Id<Agency>(s.Agency),
            Title = build.Text(s.Title),
            Languages = s.Languages,
            IsRolePlayer = s.Kind == SeatKind.RolePlayer,
        }));
        build.Define(Subjects(package).Select(s => new Subject
        {
            Name = s.Id, Kind = s.KindWord, Title = build.Text(s.Name), Also = s.Also,
        }));
        build.Define(package.All<LevelModel>().Select(l => new Level
        {
            Name = l.Id,
            Of = build.Id<Subject>(l.Of),
            Kind = l.Kind,
            Start = l.Start * 10,
            DriftPerHour = l.Drift * 10,
            Words = [.. l.Words.OrderBy(w => w.From).Select(w => (w.From * 10, build.Text(w.Word)))],
        }).Concat(build.Implied.Select(l => new Level { Name = l.Name, Of = build.Id<Subject>(l.Of), Kind = l.Kind, Start = l.Start })));
        build.Define(build.NamesOf<Flag>().Select(name => new Flag { Name = name }));
        foreach (var rule in package.All<RuleModel>())
        {
            AddRule(build, rule);
        }
    }

    private static void AddRule(ScenarioBuild build, RuleModel model)
    {
        var isTimed = model.At is not null || model.Every is not null;
        if (model.At is not null && model.Every is not null || !isTimed && model.When is null)
        {
            build.Diagnostics.Report(ScenarioRules.RuleNeedsStart, model.WrittenAt, model.Id);
        }

        if (model.Kind == RuleWord.Adversary && !model.Do.Any(e => e.IsVisible))
        {
            build.Diagnostics.Report(ScenarioRules.UnseenAdversary, model.WrittenAt, model.Id);
        }

        var (when, span) = build.ConditionFor(model.When);
        build.AddRule(new Rule
        {
            Name = model.Id,
            Kind = model.Kind switch
            {
                RuleWord.Adversary => RuleKind.Adversary,
                RuleWord.Decay => RuleKind.Decay,
                RuleWord.Protection => RuleKind.Protection,
                _ => RuleKind.World,
            },
            When = isTimed ? null : when,
            OnlyIf = isTimed ? when : null,
            For = span,
            At = model.At is { } at ? build.Time(at) : null,
            Every = model.Every is { } every ? build.Span(every) : null,
            After = build.Delay(model.After),
            Chance = build.Chance(model.Chance),
            Repeat = model.Repeat,
            Priority = model.Priority,
            Scene = build.Id<Subject>(model.Scene),
            Effects = build.Effects(model.Do),
        });
    }

    private static void CheckNames(ScenarioBuild build)
    {
        var package = build.Package;
        foreach (var twice in Subjects(package).GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            build.Diagnostics.Report(ScenarioRules.SubjectTwice, twice.Last().WrittenAt, twice.Key);
        }

        foreach (var seat in package.All<SeatModel>().Where(s => package.Find<AgencyModel>(s.Id) is not null))
        {
            build.Diagnostics.Report(ScenarioRules.PartyTwice, seat.WrittenAt, seat.Id);
        }

        foreach (var twice in package.All<LevelModel>().GroupBy(l => (l.Of.Id, l.Kind)).Where(g => g.Count() > 1))
        {
            build.Diagnostics.Report(ScenarioRules.LevelTwice, twice.Last().WrittenAt, twice.Key.Id, twice.Key.Kind);
        }

        foreach (var country in package.All<CountryModel>().Where(c => !IsUserAssigned(c.Code)))
        {
            build.Diagnostics.Report(ScenarioRules.CountryCodeInUse, country.WrittenAt, country.Code);
        }

        foreach (var acted in package.Manifest.Solo.Where(one => package.Find<SeatModel>(one.Seat.Id)?.Kind == SeatKind.RolePlayer))
        {
            build.Diagnostics.Report(ScenarioRules.SoloSeatIsActed, acted.WrittenAt, acted.Seat.Id);
        }

        var seats = package.All<SeatModel>().Count;
        if (seats is 0 or > SeatSet.Capacity)
        {
            build.Diagnostics.Report(
                seats == 0 ? ScenarioRules.NoSeats : ScenarioRules.TooManySeats,
                package.Manifest.WrittenAt,
                seats.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static bool IsUserAssigned(string code) => code is "AA" or "ZZ"
        || code is ['Q', >= 'M' and <= 'Z'] || code is ['X', >= 'A' and <= 'Z'] && code != "XK";

    private static IEnumerable<SubjectModel> Subjects(Package<ScenarioManifest> package) =>
        [.. package.All<PersonModel>(), .. package.All<PlaceModel>(), .. package.All<ThingModel>()];
}
