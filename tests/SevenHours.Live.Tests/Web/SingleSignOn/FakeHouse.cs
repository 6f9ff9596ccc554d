using System.Text.Json.Nodes;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>One server with as many providers that can lie as a test class has cases, because a server takes a second to start.</summary>
internal sealed class FakeHouse : IAsyncDisposable
{
    private readonly Dictionary<string, FakeProvider> _providers = new(StringComparer.Ordinal);

    public SignOnHouse House { get; private set; } = null!;

    public FakeProvider this[string key] => _providers[key];

    public static async Task<FakeHouse> OpenAsync(params (string Key, Func<string, JsonObject> Settings)[] wanted)
    {
        var house = new FakeHouse();
        var settings = new JsonObject();
        foreach (var (key, of) in wanted)
        {
            house._providers[key] = await FakeProvider.StartAsync();
            settings[key] = of(house._providers[key].Issuer);
        }

        house.House = await SignOnHouse.OpenAsync(settings);
        return house;
    }

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        foreach (var provider in _providers.Values)
            await provider.DisposeAsync();
    }
}
