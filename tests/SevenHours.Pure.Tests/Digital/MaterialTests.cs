using System.Globalization;
using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Testing;
using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Digital;

/// <summary>What is made for a device.</summary>
public sealed class MaterialTests
{
    private static readonly string[] Languages = ["en", "ru", "ar"];

    [Theory, InlineData("tr-TR"), InlineData("ar-SA"), InlineData("de-DE")]
    public void The_same_seed_is_the_same_telephone_on_every_culture(string culture)
    {
        var here = Lines(DeviceCase.New().Build());
        using var _ = new UnderCulture(culture);
        Lines(DeviceCase.New().Build()).ShouldBe(here);
    }

    [Fact]
    public void Another_seed_is_another_telephone()
    {
        var other = DeviceCase.New(DeviceCase.His.Replace("seed: 7", "seed: 8", StringComparison.Ordinal)).Build();
        Lines(other).Intersect(Lines(DeviceCase.New().Build())).Count().ShouldBeLessThan(40);
    }

    [Fact]
    public void It_holds_what_was_asked_for_in_the_order_of_time_before_the_exercise()
    {
        var phone = Phone(DeviceCase.New().Build());
        phone.Items.Count(i => i.Kind == PhoneKind.Message).ShouldBe(600);
        phone.Items.Count(i => i.Kind == PhoneKind.Photo).ShouldBe(30);
        phone.Items.Select(i => i.Number).ShouldBe(Enumerable.Range(1, phone.Items.Count));
        phone.Items.Select(i => i.At.Seconds).ShouldBeInOrder();
        phone.Items.ShouldAllBe(i => i.At.Seconds < 0 && i.At.Seconds > -61 * 86_400);
    }

    [Fact]
    public void Nobody_in_the_address_book_has_a_number_that_could_be_somebodys()
    {
        var scenario = DeviceCase.New().Build();
        Phone(scenario).Contacts.ShouldAllBe(c => c.Number(scenario).StartsWith("+999 55", StringComparison.Ordinal));
        Phone(scenario).Contacts.Select(c => c.SavedAs(scenario, "ru")).ShouldAllBe(n => n.Length > 0);
    }

    [Fact]
    public void Nothing_that_is_made_has_an_empty_brace_or_letters_of_another_script()
    {
        var scenario = DeviceCase.New().Build();
        foreach (var (item, language) in Phone(scenario).Items.SelectMany(i => Languages.Select(l => (i, l))))
        {
            var says = item.Says(scenario.Texts, language);
            says.ShouldNotBeNullOrWhiteSpace();
            says.ShouldNotContain("{");
            if (language == "ar" && !PlantedItems.On(scenario, scenario.Table<Device>()["his"]).Any(p => p.Number == item.Number))
                says.ShouldNotContain(c => c >= 'Ѐ' && c <= 'ӿ', says);
        }
    }

    [Fact]
    public void A_search_finds_words_however_they_are_typed()
    {
        PhoneIndex.Fold("Приедут «Ёлки»!").ShouldBe("приедут елки");
        PhoneIndex.Fold("إلى المدرسةِ ٣").ShouldBe("الي المدرسه 3");
        var scenario = DeviceCase.New().Build();
        var phone = Phone(scenario);
        phone.Items.Where(i => phone.In("en").Has(i, PhoneIndex.Words("OWES 4000"))).ShouldHaveSingleItem().Says(scenario.Texts, "en").ShouldBe("She owes 4,000 now.");
    }

    [Fact]
    public void A_copy_never_holds_what_its_limits_leave_out() => Seeds.ForAll(60, seeds =>
    {
        var scenario = Scenario.Value;
        var from = new SimTime(-seeds.Below(60 * 86_400));
        var until = new SimTime(from.Seconds + seeds.Below(30 * 86_400));
        PhoneKind[] kinds = seeds.Below(2) == 0 ? [] : [(PhoneKind)seeds.Below(6)];
        int[] contacts = seeds.Below(2) == 0 ? [] : [seeds.Below(22) - 1];
        var kind = (CopyKind)seeds.Below(7);
        var at = new SimTime(seeds.Below(86_400));
        var copy = new DeviceCopy(new Handle(1), scenario.Table<Device>()["his"], kind, new CopyScope(from, until, kinds, [], true), at, at, 0, contacts, Handle.None);
        foreach (var item in CopyContent.Of(scenario, copy).Items)
        {
            item.At.ShouldBeInRange(from, until);
            if (kinds.Length > 0) kinds.ShouldContain(item.Kind);
            if (contacts.Length > 0 && item.Contact >= 0) contacts.ShouldContain(item.Contact);
            if (kind is not (CopyKind.Full or CopyKind.ChipOff)) item.IsDeleted.ShouldBeFalse();
            if (kind != CopyKind.Cloud && item.Disappears.Seconds > 0) (item.At + item.Disappears).ShouldBeGreaterThan(at);
        }
    });

    [Fact]
    public void Whether_an_item_was_planted_makes_no_difference_but_in_its_words()
    {
        var scenario = DeviceCase.New().Build();
        var phone = Phone(scenario);
        var planted = PlantedItems.On(scenario, scenario.Table<Device>()["his"]).Select(p => p.Number).ToHashSet();
        var made = phone.Items.Where(i => !planted.Contains(i.Number)).ToList();
        foreach (var item in phone.Items.Where(i => planted.Contains(i.Number)))
        {
            made.ShouldContain(i => i.Kind == item.Kind && i.IsOwn == item.IsOwn && i.Taken == item.Taken, $"{item.Number}");
            made.ShouldContain(i => i.Language == item.Language);
            typeof(PhoneItem).GetProperties().Select(p => p.Name).ShouldNotContain(n => n.Contains("Fact", StringComparison.Ordinal) || n.Contains("Plant", StringComparison.Ordinal));
        }

        made.ShouldContain(i => i.IsDeleted);
        made.ShouldContain(i => i.Disappears.Seconds > 0);
    }

    private static readonly Lazy<Scenario> Scenario = new(() => DeviceCase.New().Build());

    private static PhoneContent Phone(Scenario scenario) => PhoneContent.Of(scenario, scenario.Table<Device>()["his"]);

    private static List<string> Lines(Scenario scenario) => [.. Phone(scenario).Items.Select(i => string.Create(
        CultureInfo.InvariantCulture, $"{i.Number} {i.At} {i.Kind} {i.Contact} {i.IsOwn} {i.IsDeleted} {i.Says(scenario.Texts, "en")} {i.Says(scenario.Texts, "ar")} {i.PlaceIn(scenario, "ru")}"))];
}
