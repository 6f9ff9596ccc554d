using System.Text;
using SevenHours.Journal;
using Shouldly;
using Xunit;

namespace SevenHours.Live.Tests.Journal;

public abstract partial class JournalContract
{
    [Fact]
    public async Task Attachments_travel_with_their_record()
    {
        var words = Words("words-1", "She asked for an interpreter.", "person-4");
        await Put(Branch, 0, Record("one"), Record("two", words, Words("words-2", "")));

        var found = Journal.FindAttachment("words-1").ShouldNotBeNull();
        (found.Stream, found.Version, found.Owner, found.IsErased).ShouldBe((Branch, 2, "person-4", false));
        Encoding.UTF8.GetString(found.Content!).ShouldBe("She asked for an interpreter.");
        found.Commitment.ToArray().ShouldBe(Commitment.Of(words.Salt, words.Content));
        Journal.Read(Branch)[1].Attachments.Select(attachment => attachment.Id).ShouldBe(["words-1", "words-2"]);
        Journal.AttachmentsOf(Branch).Keys.ShouldBe(["words-1", "words-2"], ignoreOrder: true);
        Journal.AttachmentsOf(Notes).ShouldBeEmpty();
        Journal.FindAttachment("words-3").ShouldBeNull();
    }

    [Fact]
    public async Task Erasing_a_persons_words_deletes_them_everywhere_and_the_chain_still_verifies()
    {
        await Put(Branch, 0, Record("one", Words("words-1", "first", "person-4"), Words("words-2", "second", "person-5")));
        await Put(Notes, 0, Record("two", Words("words-3", "third", "person-4")));
        var hashes = Journal.Read(Branch).Select(record => record.Hash.ToArray()).ToList();

        var answer = await Journal.EraseAsync(new(CommandId.New(), new ErasureTarget.OwnedBy("person-4"), "asked for it", Session), Cancellation);

        answer.ShouldBeOfType<ErasureResult.Erased>().Attachments.ShouldBe(["words-1", "words-3"]);
        foreach (var id in (string[])["words-1", "words-3"])
        {
            var erased = Journal.FindAttachment(id).ShouldNotBeNull();
            (erased.Content, erased.Salt, erased.Owner, erased.IsErased).ShouldBe((null, null, null, true));
            erased.Commitment.Length.ShouldBe(Commitment.Length);
        }
        Journal.FindAttachment("words-2")!.Content.ShouldNotBeNull();
        Journal.Read(Branch).Select(record => record.Hash.ToArray()).ShouldBe(hashes);
        var report = await Journal.VerifyAsync(Cancellation);
        report.ShouldBe(new VerifyReport(3, 3, 1, 2, null));
    }

    [Fact]
    public async Task An_erasure_is_on_record_and_done_once()
    {
        await Put(Branch, 0, Record("one", Words("words-1", "first"), Words("words-2", "second")));
        var erasure = new Erasure(CommandId.New(), new ErasureTarget.These(["words-2", "words-9"]), "named a real person", Session);
        await Journal.EraseAsync(erasure, Cancellation);

        var record = Journal.Read(Session).ShouldHaveSingleItem();
        (record.Type, record.TypeVersion).ShouldBe((Erasure.RecordType, Erasure.RecordTypeVersion));
        TextOf(record).ShouldBe("""{"reason":"named a real person","attachments":["words-2"]}""");
        (await Journal.EraseAsync(erasure, Cancellation)).ShouldBeOfType<ErasureResult.Repeated>();
        var anew = await Journal.EraseAsync(erasure with { Command = CommandId.New() }, Cancellation);
        anew.ShouldBeOfType<ErasureResult.Erased>().Attachments.ShouldBeEmpty();
        Journal.VersionOf(Session).ShouldBe(1);
    }

    [Fact]
    public async Task A_snapshot_is_found_under_its_key_and_only_the_latest_stays()
    {
        await PutSome(Branch, 5);
        Journal.FindSnapshot(Branch, "scenario-1/kernel-1").ShouldBeNull();
        Journal.SaveSnapshot(new(Branch, 3, "scenario-1/kernel-1", [1, 2, 3])).ShouldBeTrue();
        Journal.SaveSnapshot(new(Branch, 5, "scenario-1/kernel-1", [4, 5])).ShouldBeTrue();

        var found = Journal.FindSnapshot(Branch, "scenario-1/kernel-1").ShouldNotBeNull();
        (found.Version, Convert.ToHexString(found.Bytes)).ShouldBe((5, "0405"));
        Journal.FindSnapshot(Branch, "scenario-1/kernel-2").ShouldBeNull();
        Journal.FindSnapshot(Notes, "scenario-1/kernel-1").ShouldBeNull();
        Journal.SaveSnapshot(new(Branch, 6, "scenario-1/kernel-1", [6])).ShouldBeFalse("there is no such version");
    }
}
