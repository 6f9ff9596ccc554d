using SevenHours.Testing;

namespace SevenHours.Pure.Tests.Digital;

/// <summary>The case about a door, with the keeper's telephone in it and a catalogue that can work it.</summary>
internal static class DeviceCase
{
    public static SmallCase New(string more = "") => RaidCase.New()
        .With("things", """
            things:
              his_phone: { kind: device, name: The keeper's telephone }
              her_phone: { kind: device, name: The girl's telephone }
            facts:
              arrivals: { statement: Two arrive on Friday., weight: 30 }
              debt: { statement: She is told she owes., weight: 30 }
              hidden: { statement: The keeper has a second flat., weight: 30 }
            """)
        .With("digital_acts", """
            actions:
              device_seizure:
                number: 62
                title: Seizure
                on: [device]
                lead_time: 5m
                options:
                  isolated: { title: Isolated }
                  switched_off: { title: Off }
                  screen_photographed: { title: Photographed }
              device_triage: { number: 63, title: Triage, on: [device], lead_time: 30m, intrusive: 2 }
              full_extraction:
                number: 64
                title: Extraction
                on: [device]
                lead_time: 3h
                intrusive: 3
                principle: p7
                options: { time_window: { title: Only a period } }
              victim_phone_copy: { number: 65, title: Limited copy, on: [device], lead_time: 2h, options: { agreed_parts: { title: Agreed parts } } }
              cloud_acquisition: { number: 66, title: Cloud, on: [device], lead_time: 24h }
              chat_translation: { number: 68, title: Translation, on: [device], lead_time: 4h }
            """)
        .With("devices", more.Length > 0 ? more : His);

    public const string His = """
        devices:
          his:
            thing: his_phone
            owner: keeper
            languages: [en, ru]
            lock: pin
            found: on_locked
            guesses: 3
            gives_code: "at(girl, shelter)"
            seed: 7
            messages: 600
            days: 60
            photos: 30
            others: 20
            contacts:
              lida: { as: Lida, kind: work, share: 5, language: ru }
              boss: { as: "K.", share: 5, disappears: 1d }
            planted:
              arrivals: { with: lida, ago: 5d, says: "Two on Friday, the same road.", facts: [arrivals] }
              debt: { with: boss, own: true, ago: 22h, says: "She owes 4,000 now.", facts: [debt] }
              hidden: { kind: photo, ago: 20d, says: "A second door, also blue.", place: other_house, facts: [hidden], deleted: true }
            cloud: { age: 2d }
            wipe: { after: 12m, says: It buzzes and asks for a language. }
        """;
}
