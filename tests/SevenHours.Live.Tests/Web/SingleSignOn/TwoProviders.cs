using System.Text.Json.Nodes;
using Xunit;

namespace SevenHours.Live.Tests.Web.SingleSignOn;

/// <summary>One server with two identity providers that can lie, shared by the tests that change nothing for each other.</summary>
[CollectionDefinition(nameof(TwoProviders))]
public sealed class TwoProviders : ICollectionFixture<TwoProviders>, IAsyncLifetime
{
    internal SignOnHouse House { get; private set; } = null!;

    internal FakeProvider Ministry { get; private set; } = null!;

    internal FakeProvider Academy { get; private set; } = null!;

    public void BeHonest()
    {
        Ministry.BeHonest();
        Academy.BeHonest();
    }

    public async ValueTask InitializeAsync()
    {
        Ministry = await FakeProvider.StartAsync();
        Academy = await FakeProvider.StartAsync();
        House = await SignOnHouse.OpenAsync(new JsonObject
        {
            ["ministry"] = SignOnHouse.Provider(Ministry.Issuer),
            ["academy"] = SignOnHouse.Provider(Academy.Issuer),
        });
    }

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        await Ministry.DisposeAsync();
        await Academy.DisposeAsync();
    }
}
