using System.Globalization;
using SevenHours.Disciplines.Telephony.Worlds;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <summary>Whether the parts of a region's telephones fit each other and reach nobody real.</summary>
internal static class TelephonyChecks
{
    public static void Run(ScenarioBuild build, TelephonyModel model, PlacesOnPlane places)
    {
        CheckOperators(build, model);
        CheckPhones(build, model, places);
        CheckPlaces(build, model, places);
        var named = model.Ties.SelectMany(tie => tie.Of.Select(id => (id, tie.WrittenAt))).Concat(model.Finds.Values.SelectMany(find => find.Of.Select(id => (id, find.WrittenAt))));
        foreach (var (id, at) in named.Where(one => !model.Phones.ContainsKey(one.id)))
        {
            build.Diagnostics.Report(TelephonyRules.NoSuchPhone, at, id);
        }

        foreach (var (id, find) in model.Finds.Where(find => find.Value.Claim == ClaimKind.Address))
        {
            build.Diagnostics.Report(TelephonyRules.NeverShown, find.WrittenAt, id);
        }

        foreach (var tie in model.Ties.Where(tie => tie.Of.Count != 2))
        {
            build.Diagnostics.Report(TelephonyRules.WrongCount, tie.WrittenAt, "tie", Shown(2), Shown(tie.Of.Count));
        }

        foreach (var (id, find) in model.Finds.Where(find => find.Value.Of.Count != (ClaimPattern.IsOfTwo(find.Value.Claim) ? 2 : 1)))
        {
            build.Diagnostics.Report(TelephonyRules.WrongCount, find.WrittenAt, id, Shown(ClaimPattern.IsOfTwo(find.Claim) ? 2 : 1), Shown(find.Of.Count));
        }
    }

    private static void CheckOperators(ScenarioBuild build, TelephonyModel model)
    {
        var named = model.Masts.Select(mast => (mast.Key, mast.Value.Operator, mast.Value.WrittenAt))
            .Concat(model.Phones.Select(phone => (phone.Key, phone.Value.Operator, phone.Value.WrittenAt)));
        foreach (var (id, name, at) in named.Where(one => !model.Operators.ContainsKey(one.Operator)))
        {
            build.Diagnostics.Report(TelephonyRules.NoSuchOperator, at, id, name);
        }
    }

    private static void CheckPhones(ScenarioBuild build, TelephonyModel model, PlacesOnPlane places)
    {
        foreach (var (id, phone) in model.Phones)
        {
            var digits = TelephoneNet.Digits(phone.Number);
            if (!phone.Number.StartsWith("+999", StringComparison.Ordinal) || digits.Length is < 9 or > 15)
            {
                build.Diagnostics.Report(TelephonyRules.RealNumber, phone.WrittenAt, id, phone.Number);
            }

            foreach (var handset in phone.Handsets.Where(handset => !IsForTests(handset.Imei)))
            {
                var right = handset.Imei.Length >= 14 && handset.Imei.All(char.IsAsciiDigit) ? TelephoneWorldMaker.Luhn(handset.Imei[..14]) : '0';
                build.Diagnostics.Report(TelephonyRules.RealHandset, handset.WrittenAt, id, handset.Imei, right.ToString());
            }

            if (!model.Rhythms.TryGetValue(phone.Of.Id, out var rhythm) || !places.Has(rhythm.Home.Id))
            {
                build.Diagnostics.Report(TelephonyRules.Nowhere, phone.WrittenAt, id, phone.Of.Id);
            }
        }
    }

    private static void CheckPlaces(ScenarioBuild build, TelephonyModel model, PlacesOnPlane places)
    {
        var named = model.Moves.Select(move => move.At).Concat(model.Rhythms.Values.Select(rhythm => rhythm.Work).OfType<Reference<PlaceModel>>());
        foreach (var place in named.Where(place => !places.Has(place.Id)))
        {
            build.Diagnostics.Report(TelephonyRules.NoSpot, place.At, place.Id);
        }

        foreach (var (id, spot) in model.Where)
        {
            var at = new Spot(spot.X, spot.Y);
            if (!model.Masts.Values.Any(mast => at.To(new Spot(mast.X, mast.Y)) * 100L <= (long)mast.Radius * Coverage.Furthest))
            {
                build.Diagnostics.Report(TelephonyRules.NoCoverage, spot.WrittenAt, id, Shown(model.Masts.Values.Min(mast => at.To(new Spot(mast.X, mast.Y)))));
            }
        }
    }

    private static bool IsForTests(string imei) =>
        imei.Length == 15 && imei.All(char.IsAsciiDigit) && imei.StartsWith("001", StringComparison.Ordinal) && TelephoneWorldMaker.Luhn(imei[..14]) == imei[14];

    private static string Shown(int number) => number.ToString(CultureInfo.InvariantCulture);
}
