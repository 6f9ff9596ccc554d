using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>Compiles devices, and the rules by which they are wiped.</summary>
internal static class DigitalCompiler
{
    /// <summary>Where nothing is said: five to thirty minutes, as practitioners tell it.</summary>
    private static readonly Delay UsualWipe = new(SimSpan.FromMinutes(5), SimSpan.FromMinutes(12), SimSpan.FromMinutes(30));

    public static void Declare(ScenarioBuild build)
    {
        var devices = build.Package.All<DeviceModel>();
        build.Declare<Device>("device", devices.Select(d => d.Id));
        foreach (var device in devices.Where(d => d.Wipe?.When is not null))
        {
            build.DeclareRule(WipeRule(device));
        }
    }

    public static void Compile(ScenarioBuild build)
    {
        var (second, weekday) = Begins(build.Package.Manifest.Begins);
        build.Define(build.Package.All<DeviceModel>().Select(d => Device(build, d, second, weekday)));
        foreach (var device in build.Package.All<DeviceModel>())
        {
            DeviceChecks.Run(build, device);
            if (device.Wipe is { When: { } when } wipe)
            {
                var (condition, span) = build.ConditionFor(when);
                build.AddRule(new Rule
                {
                    Name = WipeRule(device),
                    Kind = RuleKind.Adversary,
                    When = condition,
                    For = span,
                    After = wipe.After is null ? UsualWipe : build.Delay(wipe.After),
                    Effects = [new WipeDevice(build.Id<Device>(device.Id), build.Text(wipe.Says))],
                });
            }
        }
    }

    private static string WipeRule(DeviceModel device) => $"~wipe_{device.Id}";

    private static Device Device(ScenarioBuild build, DeviceModel model, int second, int weekday)
    {
        var contacts = model.Contacts.OrderBy(c => c.Key, StringComparer.Ordinal).ToList();
        return new Device
        {
            Name = model.Id,
            Thing = build.Id<Subject>(model.Thing),
            Owner = build.Id<Subject>(model.Owner),
            Number = build.Id<Subject>(model.Number),
            Languages = model.Languages,
            Lock = model.Lock,
            Found = model.Found,
            IsOnline = model.Online,
            IsVictims = model.Victim,
            Reachable = build.Condition(model.Reachable) ?? TruthCondition.Always,
            GivesCode = build.Condition(model.GivesCode),
            Guesses = model.Guesses,
            Guessable = model.Guessable,
            Seed = model.Seed,
            StartsAt = second,
            StartsOn = weekday,
            Amounts = new Amounts(model.Messages, model.Days, model.Photos, model.Notes, model.Adverts, model.Others),
            Contacts = [.. contacts.Select(c => new DeviceContact(
                c.Key, build.Id<Subject>(c.Value.Person), build.Text(c.Value.As), build.Id<Subject>(c.Value.Number), c.Value.Kind, c.Value.Share,
                c.Value.Language ?? model.Languages[0], c.Value.Disappears is { } gone ? build.Span(gone) : SimSpan.Zero))],
            Planted = [.. model.Planted.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => Planted(build, model, contacts, p.Key, p.Value))],
            BackupAt = model.Cloud is { } cloud ? new SimTime(-cloud.Age.Seconds) : SimTime.Never,
            IsWipedWhenTaken = model.Wipe?.Seized == true,
            WipedAfter = model.Wipe?.After is { } after ? build.Delay(after) : UsualWipe,
            WipeSays = build.Text(model.Wipe?.Says),
        };
    }

    private static Planted Planted(
        ScenarioBuild build, DeviceModel device, List<KeyValuePair<string, DeviceContactModel>> contacts, string name, PlantedModel model)
    {
        var with = model.Kind == PhoneKind.Message ? contacts.FindIndex(c => string.Equals(c.Key, model.With, StringComparison.Ordinal)) : -1;
        var usual = with >= 0 ? contacts[with].Value : null;
        var gone = model.Disappears ?? usual?.Disappears;
        return new Planted(
            name, model.Kind, with, model.Own || model.Kind != PhoneKind.Message, model.At is { } at ? build.Time(at) : new SimTime(-(model.Ago?.Seconds ?? 3_600)),
            build.Text(model.Says), model.Language ?? (model.Kind == PhoneKind.Photo ? "" : usual?.Language ?? device.Languages[0]),
            build.Id<Subject>(model.Place), model.Taken, [.. model.Facts.Select(f => build.Id<Fact>(f))],
            model.Deleted, gone is { } span ? build.Span(span) : SimSpan.Zero, model.CloudOnly);
    }

    /// <summary>The second of the day and the day of the week of an instant such as <c>2031-11-18T13:00</c>; nine on a Tuesday when none is written.</summary>
    // Without a calendar a case begins on a Tuesday at nine.
    private static (int Second, int Weekday) Begins(string? begins) => CaseCalendar.Read(begins) is { } calendar ? (calendar.FirstSecond, calendar.FirstWeekday) : (CaseCalendar.UsualSecond, 2);
}
