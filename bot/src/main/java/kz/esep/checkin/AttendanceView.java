package kz.esep.checkin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.attendance.Groups;
import kz.esep.attendance.NameList;
import kz.esep.evidence.FileId;
import kz.esep.journal.EntryId;
import kz.esep.survey.SurveyView;

/**
 * What a turn may look at about attendance.
 *
 * @param codes the check-ins that genuine codes name, by the payload of the link
 * @param held check-ins that the person has opened, or that the dialogue is about
 * @param tallies who was counted so far, by entry, for the check-ins in {@code held}
 * @param counted by check-in, what led to the account of this chat being counted already
 * @param lists the names in sheets that the dialogue looks at
 * @param surveys questions after an event that the dialogue is about
 */
public record AttendanceView(
        Map<String, CheckIn> codes,
        List<CheckIn> held,
        Map<EntryId, Groups> tallies,
        Map<CheckInId, String> counted,
        Map<FileId, NameList> lists,
        SurveyView surveys) {

    public static final AttendanceView NOTHING = new AttendanceView(Map.of(), List.of(), Map.of(), Map.of(), Map.of());

    /** What may be looked at where no survey is in question. */
    public AttendanceView(
            Map<String, CheckIn> codes,
            List<CheckIn> held,
            Map<EntryId, Groups> tallies,
            Map<CheckInId, String> counted,
            Map<FileId, NameList> lists) {
        this(codes, held, tallies, counted, lists, SurveyView.NOTHING);
    }

    public AttendanceView {
        codes = Map.copyOf(codes);
        held = List.copyOf(held);
        tallies = Map.copyOf(tallies);
        counted = Map.copyOf(counted);
        lists = Map.copyOf(lists);
    }

    /** The same after a check-in was kept. */
    public AttendanceView keeping(CheckIn checkIn) {
        var now = new ArrayList<>(
                held.stream().filter(one -> !one.id().equals(checkIn.id())).toList());
        now.add(checkIn);
        var named = new HashMap<>(codes);
        named.replaceAll((payload, one) -> one.id().equals(checkIn.id()) ? checkIn : one);
        return new AttendanceView(named, now, tallies, counted, lists, surveys);
    }

    /** The same after the account of this chat was counted. */
    public AttendanceView counting(CheckInId checkIn, String cause) {
        var all = new HashMap<>(counted);
        all.putIfAbsent(checkIn, cause);
        return new AttendanceView(codes, held, tallies, all, lists, surveys);
    }

    /** The same with what may be looked at about surveys. */
    public AttendanceView surveying(SurveyView seen) {
        return new AttendanceView(codes, held, tallies, counted, lists, seen);
    }

    public Optional<CheckIn> held(String id) {
        return held.stream().filter(one -> one.id().value().equals(id)).findFirst();
    }

    /** The newest check-in for an entry. */
    public Optional<CheckIn> of(EntryId entry) {
        return held.stream().filter(one -> one.entry().equals(entry)).max(Comparator.comparing(CheckIn::openedAt));
    }

    /** The tables of those who were counted for an entry, empty where nobody was. */
    public Optional<Groups> tally(EntryId entry) {
        return Optional.ofNullable(tallies.get(entry)).filter(groups -> groups.total() > 0);
    }
}
