using Shouldly;
using Xunit;

namespace SevenHours.Pure.Tests.Digital;

/// <summary>What is found in devices that do not fit together.</summary>
public sealed class DeviceRulesTests
{
    [Fact]
    public void A_device_that_fits_together_is_not_complained_of() =>
        DeviceCase.New().Findings().Where(c => c.StartsWith("SH63", StringComparison.Ordinal)).ShouldBeEmpty();

    [Theory]
    [InlineData("arrivals: { with: lida", "arrivals: { with: nobody", "SH6301")]
    [InlineData("messages: 600", "messages: 1", "SH6302")]
    [InlineData("thing: his_phone", "thing: phone", "SH6303")]
    [InlineData("kind: work, share: 5", "kind: work, share: 90", "SH6304")]
    [InlineData("ago: 5d", "ago: 90d", "SH6305")]
    [InlineData("ago: 22h", "ago: 30h", "SH6306")]
    [InlineData("cloud: { age: 2d }", "note: none", "SH6307")]
    public void What_does_not_fit_is_found(string right, string wrong, string code)
    {
        var yaml = DeviceCase.His.Replace("hidden: { kind: photo", "draft: { kind: note, ago: 9d, cloud_only: true, says: A draft. }\n      hidden: { kind: photo", StringComparison.Ordinal);
        DeviceCase.New(yaml).Findings().ShouldNotContain(code);
        DeviceCase.New(yaml.Replace(right, wrong, StringComparison.Ordinal)).Findings().ShouldContain(code);
    }

    [Fact]
    public void A_stand_in_marks_only_what_is_there() => DeviceCase.New().With("playbook", """
        playbook:
          chief: { steps: [ { id: read, when: "device_copied(his)", do: { mark: { device: his, item: nothing } } } ] }
        """).Findings().ShouldContain("SH6308");
}
