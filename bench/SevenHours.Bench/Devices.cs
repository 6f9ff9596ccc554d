using SevenHours.Disciplines;
using SevenHours.Disciplines.Digital;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Bench;

/// <summary>How long it takes to fill a telephone with 5,000 messages, to make its words ready, to cut a copy and to search it.</summary>
internal static class Devices
{
    public static void Run()
    {
        var compiler = AllDisciplines.Compiler();
        var scenario = Read(compiler);
        var device = scenario.Table<Device>()["ardens_second_phone"];
        PhoneContent.Of(scenario, device).In("en");
        Say.Rate("packages read, telephones of 5,000 messages made and indexed", "telephones", 5, () =>
        {
            var fresh = Read(compiler);
            return PhoneContent.Of(fresh, fresh.Table<Device>()["ardens_second_phone"]).In("en") is null ? 0 : 1;
        });
        Say.Rate("the package read alone, to be taken off it", "packages", 5, () => Read(compiler).Seats.Count > 0 ? 1 : 0);
        var copy = new DeviceCopy(new Handle(1), device, CopyKind.Full, CopyScope.Everything, SimTime.Start, SimTime.Start, 0, [], Handle.None);
        Say.Rate("copies cut out of it", "copies", 3, () => CopyContent.Of(scenario, copy).Items.Count > 0 ? 1 : 0);
        var (content, words) = (CopyContent.Of(scenario, copy), PhoneIndex.Words("second floor"));
        var index = content.Phone.In("en");
        Say.Rate("searches of a copy", "searches", 3, () => content.Items.Count(item => index.Has(item, words)) >= 0 ? 1 : 0);
    }

    private static Scenario Read(ScenarioCompiler compiler)
    {
        var (source, root) = FolderSource.Of("scenarios/vicenza");
        return compiler.Read(source, root).Scenario ?? throw new InvalidOperationException("The package does not compile.");
    }
}
