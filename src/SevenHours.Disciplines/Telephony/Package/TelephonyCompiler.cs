using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Telephony.Worlds;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Compiles a region's telephones. The records themselves are made when somebody first looks.</summary>
internal static class TelephonyCompiler
{
    private const int Day = 86_400;

    public static void Compile(ScenarioBuild build)
    {
        var nets = build.Package.All<TelephonyModel>();
        foreach (var second in nets.Skip(1))
        {
            build.Diagnostics.Report(TelephonyRules.OneNet, second.WrittenAt, second.Id);
        }

        build.Define(nets.Select(net => Compile(build, net)));
    }

    private static TelephoneNet Compile(ScenarioBuild build, TelephonyModel model)
    {
        var operators = model.Operators.Keys.Order(StringComparer.Ordinal).ToList();
        var phones = model.Phones.OrderBy(phone => phone.Key, StringComparer.Ordinal).ToList();
        var places = new PlacesOnPlane(build, model);
        TelephonyChecks.Run(build, model, places);
        var people = phones.Select(phone => phone.Value.Of.Id).Distinct(StringComparer.Ordinal).Where(model.Rhythms.ContainsKey).Order(StringComparer.Ordinal).ToList();
        var sound = phones.Where(phone => people.Contains(phone.Value.Of.Id) && operators.Contains(phone.Value.Operator)).ToList();
        var begins = CaseCalendar.Read(build.Package.Manifest.Begins)?.FirstSecond ?? CaseCalendar.UsualSecond;
        return new TelephoneNet
        {
            Name = model.Id,
            Spec = new TelephoneWorldSpec
            {
                Seed = (ulong)model.Seed,
                Days = model.Days,
                Ahead = model.Ahead ?? AheadOf(build, begins),
                Begins = begins,
                Records = model.Records,
                Operators = [.. operators.Select(id => new OperatorSpec(id, model.Operators[id].Country?.Id ?? "", model.Operators[id].Skew, model.Operators[id].Misses))],
                Masts = [.. model.Masts.OrderBy(mast => mast.Key, StringComparer.Ordinal).Where(mast => operators.Contains(mast.Value.Operator))
                    .Select(mast => new MastSpec(mast.Key, operators.IndexOf(mast.Value.Operator), new Spot(mast.Value.X, mast.Value.Y), mast.Value.Facing, mast.Value.Radius))],
                People = [.. people.Select(id => MoverOf(model, places, id, begins))],
                Phones = [.. sound.Select(phone => PhoneOf(model, phone.Value, people, operators, begins))],
                Ties = [.. model.Ties.Select(tie => TieOf(model, tie, [.. sound.Select(phone => phone.Key)], begins)).OfType<TieSpec>()],
            },
            Phones = [.. sound.Select(phone => new CasePhone(build.TryId<Subject>(phone.Key, out var thing) ? thing : Id<Subject>.None, phone.Value.Number, build.Text(phone.Value.Registered)))],
            Operators = [.. operators.Select(id => OperatorOf(build, id, model.Operators[id]))],
            Anchor = places.Anchor,
            Places = places.All.ToDictionary(place => build.Id<Subject>(place.Key), place => place.Value),
            Finds = [.. model.Finds.OrderBy(find => find.Key, StringComparer.Ordinal).Select(find => new Find(
                find.Key, find.Value.Claim, [.. find.Value.Of.Select(id => model.Phones.GetValueOrDefault(id)?.Number ?? "")], find.Value.Dates,
                [.. find.Value.Facts.Select(fact => build.Id<Fact>(fact))]))],
        };
    }

    /// <summary>The second of the day at which STARTEX is; nine in the morning where the package does not say.</summary>
    private static int AheadOf(ScenarioBuild build, int begins) =>
        Math.Clamp(((build.Package.Manifest.Ends?.Latest.Seconds ?? Day) + begins + Day - 1) / Day, 1, 60);

    private static CaseOperator OperatorOf(ScenarioBuild build, string id, OperatorModel model) =>
        new(id, build.Text(model.Name), model.Country?.Id ?? "", model.Keeps, build.Delay(model.Abroad));

    private static MoverSpec MoverOf(TelephonyModel model, PlacesOnPlane places, string person, int begins)
    {
        var rhythm = model.Rhythms[person];
        var home = places.Of(rhythm.Home.Id);
        return new MoverSpec(
            home, rhythm.Work is null ? home : places.Of(rhythm.Work.Id), rhythm.Leaves?.Seconds ?? 8 * 3600, rhythm.Returns?.Seconds ?? 17 * 3600,
            [.. model.Moves.Where(move => move.Who.Id == person)
                .SelectMany(move => move.DaysAgo.Select(ago => new Move(places.Of(move.At.Id), Clock(ago, begins) + move.From.Seconds, Clock(ago, begins) + move.Until.Seconds)))
                .OrderBy(move => move.From)]);
    }

    private static PhoneSpec PhoneOf(TelephonyModel model, PhoneModel phone, List<string> people, List<string> operators, int begins) => new(
        phone.Number, people.IndexOf(phone.Of.Id), operators.IndexOf(phone.Operator),
        phone.Handsets.Count > 0 ? [.. phone.Handsets.Select(handset => (handset.Imei, Since(model, handset.Since, begins)))] : [(HandsetOf(phone.Number), int.MinValue)],
        Since(model, phone.Since, begins), Until(phone.Until, begins), phone.Daily);

    private static TieSpec? TieOf(TelephonyModel model, CallTieModel tie, List<string> phones, int begins) =>
        tie.Of.Count == 2 && phones.IndexOf(tie.Of[0]) is >= 0 and var a && phones.IndexOf(tie.Of[1]) is >= 0 and var b && a != b && tie.UntilHour > tie.FromHour
            ? new TieSpec(a, b, tie.Weekly, tie.Texts, tie.FromHour, tie.UntilHour, Since(model, tie.Since, begins), Until(tie.Until, begins))
            : null;

    /// <summary>Midnight so many days before the date of STARTEX, in seconds since STARTEX.</summary>
    private static int Clock(int daysAgo, int begins) => (-daysAgo * Day) - begins;

    private static int Since(TelephonyModel model, int? daysAgo, int begins) => Clock(daysAgo ?? model.Days + 1, begins);

    private static int Until(int? daysAgo, int begins) => daysAgo is { } ago ? Clock(ago, begins) : int.MaxValue;

    /// <summary>A handset of the test block for a number for which nobody wrote one.</summary>
    private static string HandsetOf(string number)
    {
        var digits = $"00101880{TelephoneNet.Digits(number).PadLeft(6, '0')[^6..]}";
        return digits + TelephoneWorldMaker.Luhn(digits);
    }
}
